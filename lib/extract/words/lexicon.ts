import { PhraseTable } from '../text/phrase-table.ts'
import { AREAS, BUILDINGS, CENTRES, DOORS, HAMLETS, KNOWN_BUILDINGS, LANDMARKS, STREETS } from './address-words.ts'
import { COUNT_CUES, COUNTERS, CURRENCIES, DELIVERY_FEES, EACH, REBATES, REFUSALS, SIZE_CUES, TOTALS, UNITS } from './amount-words.ts'
import { CHATTER } from './chatter.ts'
import { CORRECTIONS, IN_PLACE_OF, NEGATIONS, OUT_OF_USE, REPLACED, THAT_OTHER } from './correction-words.ts'
import { FILLERS } from './fillers.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { LABELS, type LabelField } from './labels.ts'
import { CANCELLATIONS, ORDER_TITLES, STAFF } from './list-words.ts'
import { NUMBER_JOINTS, NUMBER_WORDS, SAYINGS } from './number-words.ts'
import {
  ADDITIONS,
  ALSOS,
  ASSENTS,
  EXCHANGES,
  FOR_EACH,
  GIVEN_UP,
  HESITATIONS,
  INSTEADS,
  ONLIES,
  PAST_ORDERS,
  PUT_OFF,
  RECEIVED,
  REMOVALS,
  WANTS,
} from './order-words.ts'
import {
  ASK_FOR,
  BUSINESS_WORDS,
  INTRODUCTIONS,
  KUNYAS,
  NAME_PARTICLES,
  NAMELESS,
  RECEIVES,
  RECIPIENTS,
  RELATIONS,
  THEIR_NAMES,
} from './people-words.ts'
import { CALL_HERE, CALL_OTHERWISE, MINE, NOT_THE_CUSTOMERS, ORDER_HERE, RATHER_THAT, REFERENCES, SOMEONE_ELSES } from './phone-words.ts'
import { ELSEWHERE, LOCATIVES, SHOP_PLACES } from './place-words.ts'
import { QUARTERS } from './quarters.ts'
import { QUESTIONS, WHERE, WHO } from './question-words.ts'
import { DENIALS, REPEATS, SHOPS_OWN } from './shop-words.ts'
import { spellingsOf } from './spellings.ts'
import { SOLD_OUT } from './stock-words.ts'
import { MAKERS, OFFERS, STRANGERS, WE } from './stranger-words.ts'
import { SURNAMES } from './surnames.ts'
import { MOMENTS, MONTHS, PRESENTS, TIME_CUES } from './time-words.ts'
import { TITLES } from './titles.ts'

const LISTS = {
  addition: ADDITIONS,
  also: ALSOS,
  area: AREAS,
  'ask-for': ASK_FOR,
  assent: ASSENTS,
  building: BUILDINGS,
  business: BUSINESS_WORDS,
  'call-here': CALL_HERE,
  'call-otherwise': CALL_OTHERWISE,
  cancelled: CANCELLATIONS,
  centre: CENTRES,
  // words of these kinds are everyday words as well
  chatter: [
    ...Object.values(CHATTER),
    ...[CALL_HERE, EACH, EXCHANGES, FILLERS, MINE, MOMENTS, QUESTIONS, RECEIVED, REFUSALS, RELATIONS, SOMEONE_ELSES, TIME_CUES, WANTS, WE],
  ].join(','),
  correction: CORRECTIONS,
  'count-cue': COUNT_CUES,
  counter: COUNTERS,
  currency: CURRENCIES,
  denial: DENIALS,
  door: DOORS,
  each: EACH,
  elsewhere: ELSEWHERE,
  exchange: EXCHANGES,
  fee: DELIVERY_FEES,
  filler: FILLERS,
  'given-name': Object.values(GIVEN_NAMES).join(','),
  'for-each': FOR_EACH,
  'given-up': GIVEN_UP,
  hamlet: HAMLETS,
  hesitation: HESITATIONS,
  instead: INSTEADS,
  introduction: `${INTRODUCTIONS},${THEIR_NAMES}`,
  'known-building': KNOWN_BUILDINGS,
  kunya: KUNYAS,
  landmark: LANDMARKS,
  locative: LOCATIVES,
  maker: MAKERS,
  mine: MINE,
  moment: MOMENTS,
  'name-particle': NAME_PARTICLES,
  nameless: NAMELESS,
  negation: `${NEGATIONS},${IN_PLACE_OF}`,
  'not-the-customers': NOT_THE_CUSTOMERS,
  'number-joint': NUMBER_JOINTS,
  'order-here': ORDER_HERE,
  'order-title': ORDER_TITLES,
  offer: OFFERS,
  only: ONLIES,
  'out-of-use': OUT_OF_USE,
  quarter: QUARTERS,
  'past-order': PAST_ORDERS,
  'put-off': PUT_OFF,
  present: PRESENTS,
  question: QUESTIONS,
  'rather-that': RATHER_THAT,
  received: `${RECEIVED},${IN_PLACE_OF}`,
  rebate: REBATES,
  receives: RECEIVES,
  recipient: `${RECIPIENTS},${ASK_FOR},${THEIR_NAMES}`,
  reference: REFERENCES,
  refusal: REFUSALS,
  relation: RELATIONS,
  removal: REMOVALS,
  replaced: REPLACED,
  repeats: REPEATS,
  saying: SAYINGS,
  'shop-place': SHOP_PLACES,
  'shops-own': SHOPS_OWN,
  'sold-out': SOLD_OUT,
  'someone-elses': SOMEONE_ELSES,
  size: SIZE_CUES,
  staff: STAFF,
  stranger: STRANGERS,
  street: STREETS,
  surname: SURNAMES,
  'that-other': THAT_OTHER,
  'their-name': THEIR_NAMES,
  time: `${TIME_CUES},${MOMENTS}`,
  title: TITLES,
  total: TOTALS,
  unit: `${UNITS},${MONTHS}`,
  want: WANTS,
  we: WE,
  where: WHERE,
  who: WHO,
} as const

/** What a word or phrase can mean; most have several meanings and their company decides. */
export type WordKind = keyof typeof LISTS

export type Meaning = { kind: WordKind } | { kind: 'label'; field: LabelField } | { kind: 'number'; value: number }

/** All word lists in one table. Built once, when first needed. The lists have commas without spaces: that is a kilobyte less to download. */
export function lexicon(): PhraseTable<Meaning> {
  compiled ??= compile()
  return compiled
}

let compiled: PhraseTable<Meaning> | undefined

function compile(): PhraseTable<Meaning> {
  const table = new PhraseTable<Meaning>()
  const addAll = (list: string, meaning: Meaning) => {
    for (const entry of list.split(',')) for (const phrase of spellingsOf(entry.trim())) table.add(phrase, meaning)
  }
  for (const [kind, list] of Object.entries(LISTS)) addAll(list, { kind: kind as WordKind })
  for (const [field, list] of Object.entries(LABELS)) addAll(list, { kind: 'label', field: field as LabelField })
  for (const [value, list] of Object.entries(NUMBER_WORDS)) addAll(list, { kind: 'number', value: Number(value) })
  return table
}
