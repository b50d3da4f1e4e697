import { type CitySpellings, isRight, TEXT_FIELDS, type TextField, type Verdict } from './compare-lead.ts'
import type { LabelledChat } from './labels.ts'
import type { PredictedLead } from './predict.ts'
import { type Counts, type LeadScore, scoreLead } from './score-lead.ts'

export interface Figures extends Counts {
  precision: number | null
  recall: number | null
  f1: number | null
}

/** Shares of chats in which a field, the core, the lead is right. */
export type Rates = { n: number } & Record<TextField | 'products' | 'core' | 'lead', number>

export interface ScoredChat {
  chat: LabelledChat
  lead: PredictedLead | null
  score: LeadScore
}

export interface CorpusScore {
  fields: Record<string, Figures>
  total: Rates
  /** Chats that hold a lead. */
  leadsOnly: Rates
  negatives: { n: number; clean: number | null }
  byLanguage: Record<string, Rates>
  byTag: Record<string, Rates>
  chats: ScoredChat[]
}

/** Scores the predictions for a corpus, by chat id; a missing one is an empty lead. */
export function scoreCorpus(
  corpus: readonly LabelledChat[],
  predicted: ReadonlyMap<string, PredictedLead | null>,
  cities: CitySpellings,
): CorpusScore {
  const chats = corpus.map(chat => {
    const lead = predicted.get(chat.id) ?? null
    return { chat, lead, score: scoreLead(chat.expected, lead, cities) }
  })
  const negatives = chats.filter(({ score }) => score.expectedNothing)
  return {
    fields: fieldFigures(chats.map(({ score }) => score)),
    total: ratesOf(chats),
    leadsOnly: ratesOf(chats.filter(({ score }) => !score.expectedNothing)),
    negatives: { n: negatives.length, clean: share(negatives, ({ score }) => score.gaveNothing) },
    byLanguage: ratesBy(chats, ({ chat }) => chat.lang, ratesOf),
    byTag: ratesBy(chats, ({ chat }) => chat.tags, ratesOf),
    chats,
  }
}

/** Precision, recall and F1; null where nothing was given, or nothing was to be found. */
export function figuresOf({ tp, fp, fn }: Counts): Figures {
  const precision = tp + fp > 0 ? tp / (tp + fp) : null
  const recall = tp + fn > 0 ? tp / (tp + fn) : null
  if (precision === null || recall === null) return { tp, fp, fn, precision, recall, f1: null }
  return { tp, fp, fn, precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 }
}

function fieldFigures(scores: readonly LeadScore[]): Record<string, Figures> {
  const texts = TEXT_FIELDS.map(field => [field, figuresOf(countVerdicts(scores.map(score => score.fields[field])))] as const)
  const sums = (['phones', 'products', 'sku', 'price'] as const).map(
    field => [field, figuresOf(addCounts(scores.map(score => score[field])))] as const,
  )
  return Object.fromEntries([...texts, ...sums, ['note (info)', figuresOf(countVerdicts(scores.map(score => score.note)))]])
}

function countVerdicts(verdicts: readonly Verdict[]): Counts {
  const count = (...which: Verdict[]) => verdicts.filter(verdict => which.includes(verdict)).length
  return { tp: count('right'), fp: count('wrong', 'invented'), fn: count('wrong', 'missing') }
}

export const addCounts = (all: readonly Counts[]): Counts =>
  all.reduce((sum, { tp, fp, fn }) => ({ tp: sum.tp + tp, fp: sum.fp + fp, fn: sum.fn + fn }), { tp: 0, fp: 0, fn: 0 })

export const share = <T>(list: readonly T[], holds: (item: T) => boolean): number | null =>
  list.length > 0 ? list.filter(holds).length / list.length : null

function ratesOf(chats: readonly ScoredChat[]): Rates {
  const rate = (holds: (score: LeadScore) => boolean) => share(chats, ({ score }) => holds(score)) ?? 0
  const fields = Object.fromEntries(TEXT_FIELDS.map(field => [field, rate(score => isRight(score.fields[field]))])) as Record<
    TextField,
    number
  >
  return {
    n: chats.length,
    ...fields,
    products: rate(score => score.productsExact),
    core: rate(score => score.coreExact),
    lead: rate(score => score.leadExact),
  }
}

/** The rates of each group, the largest group first; an item may be in several. */
export function ratesBy<T, R>(items: readonly T[], keysOf: (item: T) => readonly string[], rates: (group: T[]) => R): Record<string, R> {
  const groups = new Map<string, T[]>()
  for (const item of items) for (const key of keysOf(item)) groups.set(key, [...(groups.get(key) ?? []), item])
  return Object.fromEntries([...groups].sort(([, a], [, b]) => b.length - a.length).map(([key, list]) => [key, rates(list)]))
}
