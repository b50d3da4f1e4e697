import { type CitySpellings, isRight, TEXT_FIELDS } from './compare-lead.ts'
import type { ExpectedLead, LabelledText } from './labels.ts'
import type { PredictedLead } from './predict.ts'
import { addCounts, type Figures, figuresOf, ratesBy, share } from './score.ts'
import { type Counts, type LeadScore, scoreLead } from './score-lead.ts'

interface Match {
  expected: ExpectedLead
  lead: PredictedLead
  score: LeadScore
}

/** How one text with several orders was read. */
export interface ScoredText {
  text: LabelledText
  counts: Counts
  matches: Match[]
  missing: ExpectedLead[]
  extra: PredictedLead[]
}

/** The figures of some texts. */
export interface MultiRates {
  found: Figures
  /** Shares of the matched leads. */
  fields: Record<string, number | null>
  price: Figures
  exactOfAll: number | null
  exactOfMatched: number | null
  coreOfAll: number | null
  /** Texts in which every lead is found and none is extra. */
  countRight: number | null
  textsExact: number | null
  texts: ScoredText[]
}

export interface MultiScore extends MultiRates {
  byLanguage: Record<string, MultiRates>
  byTag: Record<string, MultiRates>
}

/** Scores texts with several orders by MULTI.md: leads are matched by phone, then compared field by field. */
export function scoreMulti(
  corpus: readonly LabelledText[],
  predicted: ReadonlyMap<string, readonly PredictedLead[]>,
  cities: CitySpellings,
): MultiScore {
  const texts = corpus.map(text => matchLeads(text, predicted.get(text.id) ?? [], cities))
  const by = (keysOf: (text: LabelledText) => readonly string[]) => ratesBy(texts, ({ text }) => keysOf(text), ratesOf)
  return { ...ratesOf(texts), byLanguage: by(text => text.lang), byTag: by(text => text.tags) }
}

function ratesOf(texts: ScoredText[]): MultiRates {
  const found = figuresOf(addCounts(texts.map(({ counts }) => counts)))
  const matches = texts.flatMap(text => text.matches)
  const total = found.tp + found.fn
  const exact = matches.filter(({ score }) => score.leadExact).length
  const core = matches.filter(({ score }) => score.coreExact).length
  const isComplete = ({ counts }: ScoredText) => counts.fp === 0 && counts.fn === 0
  const fields = ['full_name', 'city', 'area', 'address'] as const
  return {
    found,
    fields: {
      ...Object.fromEntries(fields.map(field => [field, share(matches, ({ score }) => isRight(score.fields[field]))])),
      products: share(matches, ({ score }) => score.productsExact),
    },
    price: figuresOf(addCounts(matches.map(({ score }) => score.price))),
    exactOfAll: total > 0 ? exact / total : null,
    exactOfMatched: matches.length > 0 ? exact / matches.length : null,
    coreOfAll: total > 0 ? core / total : null,
    countRight: share(texts, isComplete),
    textsExact: share(texts, text => isComplete(text) && text.matches.every(({ score }) => score.leadExact)),
    texts,
  }
}

function matchLeads(text: LabelledText, predicted: readonly PredictedLead[], cities: CitySpellings): ScoredText {
  const left = new Set(predicted)
  const matches: Match[] = []
  const missing: ExpectedLead[] = []
  for (const expected of text.expected.leads) {
    const best = bestMatch(expected, [...left], cities)
    if (best) {
      matches.push(best)
      left.delete(best.lead)
    } else missing.push(expected)
  }
  return { text, counts: { tp: matches.length, fp: left.size, fn: missing.length }, matches, missing, extra: [...left] }
}

/** Of several leads with the expected phone, the one that is most right. */
function bestMatch(expected: ExpectedLead, leads: readonly PredictedLead[], cities: CitySpellings): Match | null {
  const phones = [expected.phone, ...((expected.accept?.phone ?? []) as string[])]
  const phone = phones.find(number => number !== null && leads.some(lead => lead.phone?.trim() === number))
  if (!phone) return null
  return leads
    .filter(lead => lead.phone?.trim() === phone)
    .map(lead => ({
      expected,
      lead,
      score: scoreLead({ ...expected, phones: [expected.phone ?? ''] }, { ...lead, phones: [phone] }, cities),
    }))
    .reduce((best, next) => (worth(next.score) > worth(best.score) ? next : best))
}

function worth(score: LeadScore): number {
  const right = TEXT_FIELDS.filter(field => field !== 'phone' && isRight(score.fields[field])).length
  return (score.leadExact ? 100 : 0) + (score.coreExact ? 50 : 0) + right + (score.productsExact ? 1 : 0)
}
