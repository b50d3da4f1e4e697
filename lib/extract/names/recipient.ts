import { onceATurn } from '../chat/once-a-turn.ts'
import { endOf, means, type Span, saysBetween, type Turn } from '../chat/turn.ts'
import { endsAt } from '../products/find-quantity.ts'
import { givenNameEnd } from './given-name.ts'

const WITHIN = 8

/** `pour mon mari : X`, `لأختي سلمى`, `para mi primo en Melilla: X`, `c'est ma fille X qui va récupérer`: these words name the one who gets the goods. */
export const isRecipient = ({ turn, first, end }: Pick<Span, 'turn' | 'first' | 'end'>): boolean =>
  isCalledSo(turn, first) ||
  // `demandez Karim`
  endsAt(turn, first, 'ask-for') ||
  isForRelation(turn, first) ||
  // `Ma soeur : Hind Tazi`
  (turn.tokens[first - 1]?.text === ':' && endsAt(turn, first - 1, 'relation')) ||
  (isWrittenOn(turn, first - 1) && givenNameEnd(turn, first) > 0) ||
  (endsAt(turn, first, 'relation') && saysBetween(turn, first - WITHIN, end + WITHIN, 'receives'))

/** `elle s'appelle X`, `smitha X`, `اسمه الحاج X`: nobody speaks so of himself. */
const isCalledSo = (turn: Turn, first: number) => tellsTheirName(turn) && followsTheirName(turn, first)

/** `nmra dyal rajli 06… smito Hmad`: whose number it is, not who gets the goods. */
export const isLendersName = (turn: Turn, first: number): boolean => !tellsTheirName(turn) && followsTheirName(turn, first)

function followsTheirName(turn: Turn, first: number): boolean {
  if (!turn.kinds.has('their-name')) return false
  for (let at = Math.max(0, first - 5); at < first; at++) {
    const end = endOf(turn, at, 'their-name')
    const start = turn.tokens[end]?.text === ':' ? end + 1 : end
    if (end > 0 && (start === first || endOf(turn, start, 'title') === first)) return true
  }
  return false
}

/** Of somebody whose number is lent alone (`nmra dyal rajli 06… smito Said`), a name tells no recipient. */
const tellsTheirName = onceATurn(turn => turn.kinds.has('their-name') && !turn.tokens.some((_, at) => isLender(turn, at)))

const isLender = (turn: Turn, at: number) => {
  const end = endOf(turn, at, 'someone-elses')
  return end > 0 && means(turn, end, 'relation')
}

/** The token after `pour`, `dyal`, `to`; 0 for the `dyal` of `nmra dyal jarti 06…`. */
const recipientEnd = (turn: Turn, at: number) =>
  isLender(turn, at - 1) ? 0 : turn.tokens[at]?.text === 'to' ? at + 1 : endOf(turn, at, 'recipient')

function isForRelation(turn: Turn, first: number): boolean {
  for (let at = Math.max(0, first - WITHIN); at < first; at++) {
    const end = recipientEnd(turn, at)
    if (end > 0 && end < first && saysBetween(turn, end, Math.min(first, end + 2), 'relation')) return true
  }
  return false
}

/** `pour mon mari`, `dyal khti`, `لأمي`, `mon frère va récupérer`, `ask for Grace`: the goods go to someone else than the writer. */
export function namesRecipient(turn: Turn): boolean {
  if (tellsTheirName(turn)) return true
  return turn.tokens.some((_, at) => {
    // `lkhti`, `لخالتي`
    if (isWrittenOn(turn, at)) return true
    const relation = endOf(turn, at, 'relation')
    if (relation > 0 && saysBetween(turn, relation, relation + WITHIN, 'receives')) return true
    const asked = endOf(turn, at, 'ask-for')
    if (asked > 0 && (givenNameEnd(turn, asked) > 0 || turn.meanings[asked]?.length === 0)) return true
    const end = recipientEnd(turn, at)
    return end > 0 && (means(turn, end, 'relation') || means(turn, end + 1, 'relation'))
  })
}

const isWrittenOn = (turn: Turn, at: number) =>
  /^[lل]/.test(turn.tokens[at]?.text ?? '') &&
  (turn.meanings[at]?.some(match => match.skip > 0 && match.values.some(({ kind }) => kind === 'relation')) ?? false)
