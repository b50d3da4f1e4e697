import { describe, expect, it } from 'vitest'
import { withListing } from '../../../lib/capture/listing-draft.ts'
import { extractLeads } from '../../../lib/extract/extract-leads.ts'
import type { Conversation } from '../../../lib/lead/conversation.ts'
import { readingData } from '../../corpus/reading-data.ts'

const catalogue = [{ sku: 'VTT-26', name: 'VTT Rockrider 26', price: 1_450_00 }]
const context = { country: 'MA', currency: 'MAD', catalogue, phoneMetadata: readingData.phoneMetadata }

const tiers = { title: 0, price: 0, seller: 0 }
const page = (change: Partial<Conversation> = {}): Conversation => ({
  site: 'generic',
  url: 'https://souk.example/velos/vtt-rockrider-26_55012345.htm',
  readAt: '2026-06-05T18:20:00.000Z',
  contact: { name: { value: 'Hamid Sabri', tier: 0 }, phone: { value: '06 61 22 33 44', tier: 1 }, handle: null, kind: 'listing' },
  messages: [{ id: null, direction: 'unknown', author: null, at: null, text: 'VTT Rockrider 26\n1 400 DH\nTrès bon état, pneus neufs.' }],
  seen: { mounted: 0, skipped: 0 },
  selection: null,
  listing: {
    title: 'VTT Rockrider 26',
    price: { minor: 140_000, currency: 'MAD' },
    seller: 'Hamid Sabri',
    url: 'https://souk.example/',
    tiers,
  },
  health: 'healthy',
  ...change,
})

const draftsOf = (conversation: Conversation) => {
  const own = { defaultCountry: 'MA', currency: 'MAD', ownNumbers: [], catalogue, ...readingData }
  return withListing(extractLeads(conversation, own), conversation, context)
}

describe('a page that offers one thing', () => {
  it('is one order: the thing, its price, who offers it and the number to call', () => {
    const [draft, ...others] = draftsOf(page())
    expect(others).toEqual([])
    expect(draft).toMatchObject({
      fullName: { value: 'Hamid Sabri' },
      phone: { value: '+212661223344' },
      products: [{ sku: { value: 'VTT-26' }, name: 'VTT Rockrider 26', unitPrice: { value: 140_000 } }],
    })
  })

  it('names the thing in its own words when the catalogue has none of that name, and leaves a price in other money to a person', () => {
    const listing = { title: 'Lampe berbère', price: { minor: 3_000, currency: 'EUR' }, seller: null, url: '', tiers }
    const text = { id: null, direction: 'unknown' as const, author: null, at: null, text: 'Lampe berbère, 30 €' }
    expect(draftsOf(page({ listing, messages: [text] }))[0]?.products).toEqual([
      { sku: null, name: 'Lampe berbère', quantity: null, unitPrice: null },
    ])
  })

  it('is not what somebody asked for who marked a text on it', () => {
    expect(draftsOf(page({ selection: 'Très bon état', messages: [] }))).toEqual([])
  })

  it('keeps to what is on the page: no number, no name where it shows none', () => {
    const [draft] = draftsOf(page({ contact: { name: null, phone: null, handle: null, kind: 'listing' } }))
    expect(draft).toMatchObject({ fullName: null, phone: null, phones: [] })
  })
})
