import { describe, expect, it } from 'vitest'
import { formFromDraft } from '../../../lib/lead/form-from-draft.ts'
import { DOUBTFUL } from '../../../lib/lead/lead-draft.ts'
import { CATALOGUE, draftOf } from '../extract/read-words.ts'

const DETAILS = 'Karim Alami, Rabat, 0661234567'
const terms = { catalogue: CATALOGUE, currency: 'MAD', deliveryFee: 0, showPhone: (e164: string) => e164 }
const lineOf = (...lines: string[]) => formFromDraft(draftOf([...lines, DETAILS]), terms).lines[0]

describe('a line of the form', () => {
  it('is sure, and has the price of the catalogue, where the chat says none', () => {
    const line = lineOf('BOT-43 x 1')
    expect(line).toMatchObject({ sku: 'BOT-43', quantity: 1, unitPrice: '390' })
    expect(line?.confidence).toBeGreaterThanOrEqual(DOUBTFUL)
  })

  it('asks about a price far from the catalogue’s, and quotes it first', () => {
    const line = lineOf('BOT-43', '> 60 dh')
    expect(line).toMatchObject({ unitPrice: '60', evidence: [{ index: 1 }, { index: 0 }, { index: 0 }] })
    expect(line?.confidence).toBeLessThan(DOUBTFUL)
  })
})
