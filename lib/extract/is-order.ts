import type { LeadDraft } from '../lead/lead-draft.ts'
import type { ReadTurn } from './chat/read-turns.ts'
import { says } from './chat/turn.ts'
import type { WordKind } from './words/lexicon.ts'

/**
 * True when somebody orders: he says who or where he is, or that he wants an article. Talk about prices and quality is no order,
 * and neither are couriers, adverts, job seekers and suppliers, whatever numbers they leave.
 */
export function isOrder(draft: LeadDraft, turns: readonly ReadTurn[]): boolean {
  const customer = turns.filter(({ turn }) => turn.speaker === 'customer' && !turn.isConfirmed)
  const isSaid = (kind: WordKind) => customer.some(({ turn }) => says(turn, kind))
  const callable = draft.phones.some(phone => phone.evidence.some(({ from }) => from !== 'contact'))
  const named = draft.fullName?.evidence.some(({ from }) => from !== 'contact') ?? false
  const placed = draft.city !== null || draft.address !== null || draft.area !== null
  const details = [callable, named, placed].filter(Boolean).length
  if (isSaid('stranger') && !(draft.products.length > 0 && details >= 2)) return false
  return callable || (named && placed) || (placed && draft.city !== null) || (draft.products.length > 0 && (named || isSaid('want')))
}
