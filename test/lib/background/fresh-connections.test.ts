import { afterEach, beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { useFreshConnections } from '../../../lib/background/fresh-connections.ts'

interface Rule {
  id: number
  condition: { urlFilter: string }
}

let rules: Rule[]
const before = fakeBrowser.declarativeNetRequest

/** As browsers have it: what is removed goes first, and an id that is taken refuses the whole update. */
const pretendRules = {
  getSessionRules: async () => rules,
  updateSessionRules: async ({ removeRuleIds, addRules }: { removeRuleIds: number[]; addRules: Rule[] }) => {
    const kept = rules.filter(({ id }) => !removeRuleIds.includes(id))
    if (addRules.some(({ id }) => kept.some(rule => rule.id === id))) throw new Error('Rule with id 1 does not have a unique ID.')
    rules = [...kept, ...addRules]
  },
}

beforeEach(() => {
  rules = []
  Object.assign(fakeBrowser, { declarativeNetRequest: pretendRules })
})
afterEach(() => void Object.assign(fakeBrowser, { declarativeNetRequest: before }))

const places = () => rules.map(({ condition }) => condition.urlFilter)

it('gives each address one rule, and takes back that of an address no longer used', async () => {
  await useFreshConnections(['https://a.example/shop', 'https://a.example', 'https://b.example'])
  expect(places()).toEqual(['|https://a.example/', '|https://b.example/'])
  await useFreshConnections(['https://b.example'])
  expect(places()).toEqual(['|https://b.example/'])
})

it('may be asked for twice at once', async () => {
  await Promise.all([useFreshConnections(['https://a.example']), useFreshConnections(['https://a.example'])])
  expect(places()).toEqual(['|https://a.example/'])
})
