import { describe, expect, it } from 'vitest'
import { noticesOf } from '../../components/popup-notices.ts'
import type { Health } from '../../lib/lead/conversation.ts'
import type { Popup } from '../../lib/panel/popup.ts'
import { firstState } from '../../lib/panel/popup-state.ts'
import { sites } from '../../lib/sites/registry.ts'
import { aConversation } from '../lib/panel/pretend-popup.ts'
import { drawInEnglish } from './speak.ts'

const popup = {} as Popup
const noticesFor = (site: 'generic' | 'paste' | keyof typeof sites, health: Health) => {
  const conversation = { ...aConversation(['salam']), site, url: 'https://shop.example/', health }
  return noticesOf({ ...firstState(0, true, false), source: { conversation, leftOut: 0 } }, popup)
}

describe('how much of a page could be read', () => {
  drawInEnglish()

  it.each(Object.values(sites))('is told of $label', ({ id, label }) => {
    expect(noticesFor(id, 'text-only')).toEqual([{ kind: 'text-only' }])
    expect(noticesFor(id, 'reduced')).toEqual([{ kind: 'reduced', site: label }])
    expect(noticesFor(id, 'healthy')).toEqual([])
  })

  it.each(['generic', 'paste'] as const)('is no news where text is all there is: %s', site => {
    expect(noticesFor(site, 'text-only')).toEqual([])
  })
})
