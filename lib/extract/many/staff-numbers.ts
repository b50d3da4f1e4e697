import { means } from '../chat/turn.ts'
import type { DigitGroup } from '../phones/digit-groups.ts'
import type { FoundNumber } from '../phones/find-numbers.ts'

const WORDS_BEFORE = 5
const CLAUSE_ENDS = new Set([',', ';', '\n'])

/** Numbers of the shop's own people: `Responsable : Khadija 06…`, `SAV : 05…`. */
export const staffNumbers = (numbers: readonly FoundNumber[]): string[] =>
  numbers.filter(({ groups: [head] }) => head && isOfStaff(head)).map(({ e164 }) => e164)

/** A word for them opens the clause that the number stands in. */
function isOfStaff({ turn, first }: DigitGroup): boolean {
  for (let at = first - 1; at >= 0 && at >= first - WORDS_BEFORE; at--) {
    const { kind, text } = turn.tokens[at] ?? { kind: 'break', text: '' }
    if (kind === 'number' || CLAUSE_ENDS.has(text)) return false
    if (means(turn, at, 'staff')) return true
  }
  return false
}
