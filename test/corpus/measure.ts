import places from '../../data/cities.json' with { type: 'json' }
import { type SureField, sureFields } from './calibration.ts'
import { currencyOfChat } from './case.ts'
import { citySpellings } from './compare-lead.ts'
import type { LabelledChat, LabelledText } from './labels.ts'
import { predict } from './predict.ts'
import { readingData } from './reading-data.ts'
import { type CorpusScore, scoreCorpus } from './score.ts'
import { NOTHING } from './score-lead.ts'
import { type MultiScore, scoreMulti } from './score-multi.ts'

/** Reads every chat of a corpus and scores what was read. */
export function measure(corpus: readonly LabelledChat[]): CorpusScore {
  const leads = new Map(corpus.map(chat => [chat.id, predict(chat, readingData).lead]))
  return scoreCorpus(corpus, leads, citySpellings(places))
}

/** Every field that is read from a corpus with how sure the reader is of it. */
export function measureSureness(corpus: readonly LabelledChat[]): SureField[] {
  const cities = citySpellings(places)
  return corpus.flatMap(chat => sureFields(chat.expected, predict(chat, readingData).drafts[0], currencyOfChat(chat), cities))
}

/** Reads every text of a corpus with several orders in each and scores what was read. */
export function measureMulti(corpus: readonly LabelledText[]): MultiScore {
  const leads = new Map(corpus.map(text => [text.id, predict(text, readingData).leads]))
  return scoreMulti(corpus, leads, citySpellings(places))
}

/** Every field that is read from such texts with how sure the reader is of it; of an order that nobody expects, all is wrong. */
export function measureMultiSureness(corpus: readonly LabelledText[]): SureField[] {
  const cities = citySpellings(places)
  return corpus.flatMap(text => {
    const { leads, drafts } = predict(text, readingData)
    const { texts } = scoreMulti([text], new Map([[text.id, leads]]), cities)
    const matched = new Map(texts.flatMap(({ matches }) => matches.map(({ lead, expected }) => [lead, expected])))
    return leads.flatMap((lead, n) => sureFields(matched.get(lead) ?? NOTHING, drafts[n], currencyOfChat(text), cities))
  })
}
