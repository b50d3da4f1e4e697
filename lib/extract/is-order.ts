import type { LeadDraft } from '../lead/lead-draft.ts'
import type { ReadTurn } from './chat/read-turns.ts'
import { means } from './chat/turn.ts'
import type { WordKind } from './words/lexicon.ts'

/**
 * True when somebody orders: he says who or where he is, or that he wants an article. Talk about prices and quality is no order,
 * and neither are couriers, adverts, job seekers and suppliers, whatever numbers they leave.
 */
export function isOrder(draft: LeadDraft, turns: readonly ReadTurn[]): boolean {
  const customer = turns.filter(({ turn }) => turn.speaker === 'customer' && !turn.isConfirmed)
  const says = (...kinds: WordKind[]) => customer.some(({ turn }) => turn.tokens.some((_, at) => means(turn, at, ...kinds)))
  const callable = draft.phones.some(phone => phone.evidence.some(({ from }) => from !== 'contact'))
  const named = draft.fullName?.evidence.some(({ from }) => from !== 'contact') ?? false
  const placed = draft.city !== null || draft.address !== null || draft.area !== null
  const details = [callable, named, placed].filter(Boolean).length
  if (says('stranger') && !(draft.products.length > 0 && details >= 2)) return false
  return callable || (named && placed) || (placed && draft.city !== null) || (draft.products.length > 0 && (named || says('want')))
}
