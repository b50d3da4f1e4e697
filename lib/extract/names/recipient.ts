import { endOf, means, type Span, saysBetween, type Turn } from '../chat/turn.ts'

const WITHIN = 8

/** `pour mon mari : X`, `para mi primo en Melilla: X`, `c'est ma fille X qui va récupérer`: these words name the one who gets the goods. */
export const isRecipient = ({ turn, first, end }: Pick<Span, 'turn' | 'first' | 'end'>): boolean =>
  isForRelation(turn, first) || (followsRelation(turn, first) && saysBetween(turn, end, end + WITHIN, 'receives'))

function isForRelation(turn: Turn, first: number): boolean {
  for (let at = Math.max(0, first - WITHIN); at < first; at++) {
    const end = endOf(turn, at, 'recipient')
    if (end > 0 && end < first && saysBetween(turn, end, end + 1, 'relation')) return true
  }
  return false
}

function followsRelation(turn: Turn, first: number): boolean {
  for (let at = Math.max(0, first - 4); at < first; at++) if (endOf(turn, at, 'relation') === first) return true
  return false
}

/** `pour mon mari`, `dyal khti`, `لأمي`, `mon frère va récupérer`: the goods go to someone else than the writer. */
export function namesRecipient(turn: Turn): boolean {
  return turn.tokens.some((_, at) => {
    // `lkhti`, `لخالتي`
    if (isWrittenOn(turn, at)) return true
    const relation = endOf(turn, at, 'relation')
    if (relation > 0 && saysBetween(turn, relation, relation + WITHIN, 'receives')) return true
    const end = endOf(turn, at, 'recipient')
    return end > 0 && (means(turn, end, 'relation') || means(turn, end + 1, 'relation'))
  })
}

const isWrittenOn = (turn: Turn, at: number) =>
  /^[lل]/.test(turn.tokens[at]?.text ?? '') &&
  (turn.meanings[at]?.some(match => match.skip > 0 && match.values.some(({ kind }) => kind === 'relation')) ?? false)
