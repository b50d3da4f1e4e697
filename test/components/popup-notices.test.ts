import { describe, expect, it } from 'vitest'
import { noticesOf } from '../../components/popup-notices.ts'
import { type Conversation, type Health, MAX_SELECTION, MAX_TEXT } from '../../lib/lead/conversation.ts'
import type { Popup } from '../../lib/panel/popup.ts'
import { firstState, type PopupState } from '../../lib/panel/popup-state.ts'
import { sites } from '../../lib/sites/registry.ts'
import { type Lane, openLane } from '../../lib/store/schema.ts'
import { NO_STOCK } from '../../lib/store/stock.ts'
import { aConversation } from '../lib/panel/pretend-popup.ts'
import { anAccount } from '../lib/store/an-account.ts'
import { drawInEnglish } from './speak.ts'

const popup = {} as Popup
const noticesFor = (site: 'generic' | 'paste' | keyof typeof sites, health: Health) => {
  const conversation = { ...aConversation(['salam']), site, url: 'https://shop.example/', health }
  return noticesOf({ ...firstState(0, true, false), source: { conversation, leftOut: 0, thread: null, askLine: '' } }, popup)
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

describe('a page whose own data do not tell all of what it lists', () => {
  const noticesOfTiers = (title: number, price: number | null, health: Health = 'reduced') => {
    const listing = { title: 'Sac', price: null, seller: null, url: '', tiers: { title, price, seller: null } }
    const conversation = { ...aConversation([]), site: 'generic' as const, url: 'https://shop.example/', health, listing }
    return noticesOf({ ...firstState(0, true, false), source: { conversation, leftOut: 0, thread: null, askLine: '' } }, popup)
  }

  it.each([
    [4, 4, 'both'],
    [2, 4, 'price'],
    [4, 0, 'title'],
    [5, 4, 'both'],
  ])('is told of what is read off it: title by tier %s, price by %s', (title, price, of) => {
    expect(noticesOfTiers(title, price)).toEqual([{ kind: 'drawn', of }])
  })

  it('is no news where its data tell all, or nothing has a price', () => {
    expect(noticesOfTiers(0, 3, 'healthy')).toEqual([])
    expect(noticesOfTiers(4, null, 'text-only')).toEqual([])
  })
})

describe('a page of a site that we know where no chat was found', () => {
  const noticesAt = (change: Partial<Conversation>) => {
    const conversation = { ...aConversation([]), site: 'generic' as const, url: 'https://web.whatsapp.com/', ...change }
    return noticesOf({ ...firstState(0, true, false), source: { conversation, leftOut: 0, thread: null, askLine: '' } }, popup)
  }

  it('is told, for the site may have changed', () => {
    expect(noticesAt({})).toEqual([{ kind: 'no-chat', site: 'WhatsApp' }])
  })

  it.each([
    ['a text was selected there', { selection: 'Karim 0661223344' }],
    ['it is a page like any other', { url: 'https://shop.example/?web.whatsapp.com' }],
    ['it has no address', { url: '' }],
  ])('is no news where %s', (_why, change) => {
    expect(noticesAt(change)).toEqual([])
  })
})

describe('text that was longer than what is read', () => {
  const noticesOfReading = (change: Partial<Conversation>) => {
    const conversation = { ...aConversation(['salam']), ...change }
    return noticesOf({ ...firstState(0, true, false), source: { conversation, leftOut: 0, thread: null, askLine: '' } }, popup)
  }
  const long = 'x'.repeat(MAX_TEXT)

  it.each<[string, Partial<Conversation>, string | null]>([
    ['a selection', { selection: 'x'.repeat(MAX_SELECTION) }, 'selection'],
    ['a selection that ends in half a character', { selection: 'x'.repeat(MAX_SELECTION - 1) }, 'selection'],
    ['a selection that is whole', { selection: long }, null],
    ['a message', aConversation([long]), 'message'],
    ['any page', { ...aConversation([long]), site: 'generic', url: 'https://shop.example/' }, null],
    ['pasted text', { ...aConversation(['x'.repeat(2 * MAX_SELECTION)]), site: 'paste' }, null],
  ])('%s', (_what, change, of) => {
    expect(noticesOfReading(change).map(notice => notice.kind === 'cut' && notice.of)).toEqual(of === null ? [] : [of])
  })
})

const atlas = anAccount('atlas')
const shop = { account: atlas, rules: null, country: 'MA', currency: 'MAD', deliveryFee: 0, ownNumbers: [], catalogue: [] }
const kinds = (change: Partial<PopupState>, lane: Partial<Lane> = {}) => {
  const lanes = { atlas: { ...openLane('atlas'), ...lane } }
  const state = { ...firstState(0, true, false), shop, accounts: [atlas], lanes, ...change }
  return noticesOf(state, popup).map(({ kind }) => kind)
}

describe('data that the browser could not read', () => {
  const aside = { ...NO_STOCK, captured: 120, open: 4 }

  it('is told with what it held, and that the account is to be connected again', () => {
    const [notice] = noticesOf({ ...firstState(0, true, false), aside }, popup)
    expect(notice).toMatchObject({ kind: 'set-aside', leads: 120, open: 4, connect: true, looked: false })
  })

  it('is told without the account once that is there, and with the look that was in vain', () => {
    const [notice] = noticesOf({ ...firstState(0, true, false), aside, accounts: [atlas], lookedAgain: true }, popup)
    expect(notice).toMatchObject({ connect: false, looked: true })
  })
})

describe('what a person is told of the account', () => {
  it('is that its token was refused, when the CRM said so to a question', () => {
    expect(kinds({ refused: { atlas: 0 } })).toEqual(['refused'])
    expect(kinds({ refused: { cuir: 0 } })).toEqual([])
  })

  it('is no more than that it is paused, when sending has stopped for it', () => {
    expect(kinds({ refused: { atlas: 0 } }, { pause: 'unauthorized' })).toEqual(['paused'])
  })

  it('is nothing once the token is another one', () => {
    expect(kinds({ refused: { atlas: 0 } }, { connection: 1 })).toEqual([])
  })
})
