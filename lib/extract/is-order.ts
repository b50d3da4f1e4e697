import type { LeadDraft } from '../lead/lead-draft.ts'
import type { ReadTurn } from './chat/read-turns.ts'
import { endOf, means, says, type Turn } from './chat/turn.ts'
import { isQuestion } from './products/find-mentions.ts'
import { endsAt } from './products/find-quantity.ts'
import type { WordKind } from './words/lexicon.ts'
import { BEFORE_CLAUSE, IF } from './words/small-words.ts'

/**
 * True when somebody orders: he says who or where he is, or that he wants an article. Talk about prices and quality is no order,
 * and neither are couriers, adverts, job seekers and suppliers, whatever numbers they leave.
 */
export function isOrder(draft: LeadDraft, turns: readonly ReadTurn[]): boolean {
  const customer = turns.filter(({ turn }) => turn.speaker === 'customer' && !turn.isConfirmed)
  if (customer.some(({ turn }) => isOffer(turn))) return false
  const isSaid = (kind: WordKind) => customer.some(({ turn }) => says(turn, kind))
  const callable = draft.phones.some(phone => phone.evidence.some(({ from }) => from !== 'contact'))
  const named = draft.fullName?.evidence.some(({ from }) => from !== 'contact') ?? false
  const placed = draft.city !== null || draft.address !== null || draft.area !== null
  const details = [callable, named, placed].filter(Boolean).length
  if (customer.some(({ turn }) => isStranger(turn)) && !customer.some(({ turn }) => wants(turn))) return false
  if (isSaid('stranger') && !(draft.products.length > 0 && details >= 2)) return false
  return callable || (named && placed) || (placed && draft.city !== null) || (draft.products.length > 0 && (named || isSaid('want')))
}

/** `nous fabriquons …`, `3ndna … b jomla`, `if interested call …`: he sells. A shop that buys asks, or says that it wants something. */
function isOffer(turn: Turn): boolean {
  if (says(turn, 'offer')) return true
  if (!says(turn, 'we') || !says(turn, 'maker', 'stranger') || isQuestion(turn)) return false
  return !wants(turn)
}

const wants = (turn: Turn) => turn.tokens.some((_, at) => means(turn, at, 'want') && !IF.has(turn.tokens[at - 1]?.text ?? ''))

/** `je suis fournisseur`, `ana livreur`: that is his trade; `c'est le livreur qui …` is none. */
const isStranger = (turn: Turn) =>
  says(turn, 'stranger') &&
  turn.tokens.some((_, at) => {
    const end = endOf(turn, at, 'stranger')
    return end > 0 && !BEFORE_CLAUSE.has(turn.tokens[end]?.text ?? '') && [at, at - 1].some(end => endsAt(turn, end, 'introduction'))
  })
