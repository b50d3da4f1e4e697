import { DOUBTFUL, type Found, type LeadDraft } from '../../lead/lead-draft.ts'
import type { Turn } from '../chat/turn.ts'
import { asksFor } from '../chat/what-was-asked.ts'

/** Of what the reader gives with so much confidence, hardly anything is wrong: see `npm run corpus`. */
const SURE = 0.9

/**
 * True when the end of a chat says who orders what, and where it goes, so that nothing before it needs to be read: the customer's own words for
 * name and number, an article of the catalogue that he wants, a city. Where he names several cities, what he said before settles nothing. Unless
 * the shop asks for something in `turns`, they may be a list's.
 */
export function tellsEnough({ phone, fullName, city, cityCandidates, products }: LeadDraft, turns: readonly Turn[]): boolean {
  return (
    isSaid(phone) &&
    isSaid(fullName) &&
    city !== null &&
    (city.confidence >= DOUBTFUL || cityCandidates.length > 0) &&
    products.some(({ sku }) => isSaid(sku)) &&
    turns.some(turn => turn.speaker === 'shop' && asksFor(turn).size > 0)
  )
}

const isSaid = (found: Found<string>) =>
  found !== null && found.confidence >= SURE && found.evidence.every(({ from }) => from === 'message')
