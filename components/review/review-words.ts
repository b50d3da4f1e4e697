import { type Key, t } from '../../lib/i18n.ts'
import type { FormProblem, TextField } from '../../lib/lead/lead-form.ts'
import { fieldWords } from '../lead-form/field-words.ts'
import { problemWords } from '../lead-form/problem-words.ts'

const missing: Partial<Record<string, Key>> = {
  fullName: 'lacksName',
  phone: 'lacksPhone',
  city: 'lacksCity',
  address: 'lacksAddress',
}

const ofLine: Partial<Record<FormProblem['code'], Key>> = {
  'no-product': 'lacksProduct',
  'no-sku': 'lacksArticle',
  'no-price': 'lacksPrice',
}

/** One thing that an order of the list lacks, in a few words that say of which field they speak. */
function words(problem: FormProblem): string {
  const { path, code } = problem
  const key = ofLine[code] ?? (code === 'required' ? missing[path] : undefined)
  if (key) return t(key)
  const label = path in fieldWords ? t(fieldWords[path as TextField].label) : null
  return label && code !== 'bad-phone' && code !== 'own-phone'
    ? t('lacksIn', { field: label, problem: problemWords(problem) })
    : problemWords(problem)
}

/** What stands against adding an order, each thing once. */
export const lacksOf = (problems: readonly FormProblem[]): string[] => [...new Set(problems.map(words))]
