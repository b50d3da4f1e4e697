import { isRight, TEXT_FIELDS } from './compare-lead.ts'
import type { ExpectedLead } from './labels.ts'
import type { PredictedLead } from './predict.ts'
import type { CorpusScore, Figures, Rates, ScoredChat } from './score.ts'
import type { Counts, LeadScore } from './score-lead.ts'
import type { MultiRates, MultiScore, ScoredText } from './score-multi.ts'

const percent = (value: number | null | undefined) => (value == null ? '   -  ' : `${(100 * value).toFixed(1).padStart(5)}%`)

/** The figures of a corpus as text: per field, per language, per tag of `leastTag` chats or more, and what is wrong case by case. */
export function corpusTables(score: CorpusScore, leastTag = 3): string {
  return [
    'field         precision  recall     F1      tp   fp   fn',
    ...Object.entries(score.fields).map(([field, figures]) => figureRow(field, figures)),
    '',
    `LEAD EXACT (name, phone, city, area, address, products): ${percent(score.total.lead)} of all, ${percent(score.leadsOnly.lead)} of chats with a lead`,
    `core exact (name, phone, city, products):                ${percent(score.total.core)} of all, ${percent(score.leadsOnly.core)} of chats with a lead`,
    `negatives left clean: ${percent(score.negatives.clean)} of ${score.negatives.n}`,
    ...rateTable('by language', score.byLanguage, 1),
    ...rateTable(`by tag (n >= ${leastTag})`, score.byTag, leastTag),
    '',
    'wrong',
    ...score.chats.flatMap(mistakesOf),
  ].join('\n')
}

function figureRow(field: string, { precision, recall, f1, tp, fp, fn }: Figures): string {
  const shares = [percent(precision).padStart(9), percent(recall).padStart(10), percent(f1).padStart(9)]
  return field.padEnd(13) + shares.join('') + String(tp).padStart(7) + String(fp).padStart(5) + String(fn).padStart(5)
}

const RATES = ['full_name', 'phone', 'city', 'area', 'address', 'products', 'core', 'lead'] as const

function rateTable(title: string, groups: Record<string, Rates>, least: number): string[] {
  const rows = Object.entries(groups).filter(([, rates]) => rates.n >= least)
  const head = `${title.padEnd(22)}   n    name   phone    city    area    addr   prods    core    lead`
  return [
    '',
    head,
    ...rows.map(
      ([key, rates]) => key.padEnd(22) + String(rates.n).padStart(4) + RATES.map(rate => percent(rates[rate]).padStart(8)).join(''),
    ),
  ]
}

function mistakesOf({ chat, lead, score }: ScoredChat): string[] {
  const wrong = wrongFields(chat.expected, lead, score)
  return wrong.length === 0 ? [] : [`${chat.id} ${wrong.join(' | ')}`]
}

function wrongFields(expected: ExpectedLead, lead: PredictedLead | null, score: LeadScore): string[] {
  const isOff = ({ fp, fn }: Counts) => fp + fn > 0
  const prices = (products: PredictedLead['products'] = []) => products.map(({ sku, price }) => [sku, price])
  const fields = [...TEXT_FIELDS.filter(field => !isRight(score.fields[field])), ...(score.productsExact ? [] : (['products'] as const))]
  const more: [string, boolean, unknown, unknown][] = [
    ['phones', isOff(score.phones), expected.phones, lead?.phones],
    ['price', isOff(score.price), prices(expected.products), prices(lead?.products)],
    ['note (info)', !isRight(score.note), expected.note, lead?.note],
  ]
  return [
    ...fields.map(field => mistake(field, expected[field], lead?.[field])),
    ...more.flatMap(([field, isWrong, wanted, given]) => (isWrong ? [mistake(field, wanted, given)] : [])),
  ]
}

const mistake = (field: string, wanted: unknown, given: unknown) =>
  `${field}: want ${JSON.stringify(wanted ?? null)} got ${JSON.stringify(given ?? null)}`

/** The figures of texts with several orders as text. */
export function multiTables(score: MultiScore, leastTag = 3): string {
  const { precision, recall, f1, tp, fp, fn } = score.found
  return [
    `leads found (by phone)   precision ${percent(precision)}   recall ${percent(recall)}   F1 ${percent(f1)}   tp ${tp} fp ${fp} fn ${fn}`,
    'of the matched leads, right:',
    ...Object.entries(score.fields).map(([field, value]) => `  ${field.padEnd(10)}${percent(value)}`),
    `  price (F1)${percent(score.price.f1)}`,
    `LEAD EXACT ${percent(score.exactOfAll)} of all gold leads, ${percent(score.exactOfMatched)} of matched;  core exact ${percent(score.coreOfAll)} of all`,
    `texts with every lead found and none extra ${percent(score.countRight)};  texts wholly exact ${percent(score.textsExact)}`,
    ...groupTable('by language', score.byLanguage, 1),
    ...groupTable(`by tag (n >= ${leastTag})`, score.byTag, leastTag),
    '',
    'wrong',
    ...score.texts.flatMap(mistakesIn),
  ].join('\n')
}

const MULTI_FIELDS = ['full_name', 'city', 'area', 'address', 'products'] as const

/** Of each group the leads, the share that is found and of those found what is right. */
function groupTable(title: string, groups: Record<string, MultiRates>, least: number): string[] {
  const head = `${title.padEnd(22)}texts  leads  recall  precis    name    city    area    addr   prods   exact`
  const rows = Object.entries(groups).filter(([, { texts }]) => texts.length >= least)
  const row = ([key, { texts, found, fields, exactOfAll }]: [string, MultiRates]) =>
    key.padEnd(22) +
    String(texts.length).padStart(5) +
    String(found.tp + found.fn).padStart(7) +
    [found.recall, found.precision, ...MULTI_FIELDS.map(field => fields[field]), exactOfAll].map(rate => percent(rate).padStart(8)).join('')
  return ['', head, ...rows.map(row)]
}

function mistakesIn({ text: { id }, matches, missing, extra }: ScoredText): string[] {
  const wrong = matches.map(({ expected, lead, score }) => ({ phone: expected.phone, fields: wrongFields(expected, lead, score) }))
  return [
    ...missing.map(({ phone, full_name }) => `${id} missing ${phone} ${full_name}`),
    ...extra.map(({ phone, full_name }) => `${id} extra ${phone} ${full_name}`),
    ...wrong.filter(({ fields }) => fields.length > 0).map(({ phone, fields }) => `${id} ${phone} ${fields.join(' | ')}`),
  ]
}
