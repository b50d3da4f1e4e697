import { readFileSync } from 'node:fs'
import { readChat } from '../../lib/extract/chat/read-chat.ts'
import { digitGroups } from '../../lib/extract/phones/digit-groups.ts'
import { findNumbers } from '../../lib/extract/phones/find-numbers.ts'
import { numberingOf } from '../../lib/extract/phones/numbering.ts'
import { conversationOf } from './case.ts'
import { readingData } from './reading-data.ts'

/** A case of the peers' own suites, or of ours. */
export interface PhoneCase {
  id: string
  source: string
  text: string
  defaultCountry: string | null
  expected: string[]
}

/** Cases that expect what LABELLING.md does not, and why. */
export interface LeftOut {
  reason: string
  ids: readonly string[]
}

const parse = <T>(file: URL | string): T => JSON.parse(readFileSync(file, 'utf8'))

export const phoneCases: readonly PhoneCase[] = parse<{ cases: PhoneCase[] }>(
  new URL('data/phone-matcher-cases.json', import.meta.url),
).cases

/** The numbers that the reader finds, each once. */
export function numbersIn({ text, defaultCountry }: PhoneCase): string[] {
  const country = defaultCountry ?? 'ZZ'
  const conversation = conversationOf({ id: '', defaultCountry: country, ownNumbers: [], catalogue: [], messages: [{ dir: 'in', text }] })
  const found = findNumbers(readChat(conversation).turns.flatMap(digitGroups), numberingOf(country, readingData.phoneMetadata))
  return [...new Set(found.map(number => number.e164))]
}

/** A number given twice is one number of the customer's. */
export const passes = (given: PhoneCase): boolean => JSON.stringify(numbersIn(given)) === JSON.stringify([...new Set(given.expected)])

/** The cases that do not pass, each with its reason. */
export function leftOutTable(): string {
  const passed = phoneCases.filter(given => passes(given)).length
  const head = `${passed} of ${phoneCases.length} phone cases of the peers and our own pass; left out, by reason:`
  return [head, ...LEFT_OUT.map(({ reason, ids }) => `  ${reason} ${ids.length}:\n    ${ids.join(' ')}`)].join('\n')
}

const range = (from: number, to = from) => Array.from({ length: to - from + 1 }, (_, n) => `pm-${String(from + n).padStart(4, '0')}`)
const all = (...numbers: number[]) => numbers.flatMap(number => range(number))

export const LEFT_OUT: readonly LeftOut[] = [
  {
    reason: 'A prefix is `+`, `00` or the bare country code: 011 and the codes of carriers are read nowhere.',
    ids: [...range(25, 30), ...range(58, 69)],
  },
  {
    reason: 'Digits for mobiles or carriers inside or before a number make it longer than its plan, and an impossible length gives null.',
    ids: [...range(113, 118), ...range(125, 130), ...all(166, 174, 406, 430)],
  },
  {
    reason: 'Without a trunk zero, digits beside other digits could be anything: a wrong phone is worse than none.',
    ids: [...range(212, 217), ...range(302, 305), ...all(316, 317, 339, 369, 375, 427, 431, 448)],
  },
  {
    reason: 'Customers write words on to their numbers: letters behind the last digit end it.',
    ids: all(308, 318, 319, 320, 325, 326, 327, 445),
  },
  { reason: 'Digits written on to letters that are no label are a code.', ids: all(332, 334) },
  { reason: 'A lost leading 0 is put back.', ids: all(361) },
  { reason: 'Dates, years and measures are no phones, whatever else they could be.', ids: all(368, 370, 374) },
  {
    reason: 'Which area codes exist in Argentina and Italy would take 2 KB: their numbers are checked by length and first digits.',
    ids: all(106, 155, 156),
  },
  { reason: 'Separators are ignored, brackets too, whether or not each has its like.', ids: all(415, 444) },
]
