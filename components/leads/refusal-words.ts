import { t } from '../../lib/i18n.ts'
import { type LeadView, triesInVain } from '../../lib/lead/lead-state.ts'
import { isolate } from '../ui/isolate.ts'
import { errorFieldWords } from './error-field-words.ts'

/** Why the CRM refused a lead, or that it never said a word, in the reader's words: which article, or which field; the CRM's own words, in its own language, stand in the receipt. Null when nothing is known. */
export function refusalWords({ lead, receipt }: Pick<LeadView, 'lead' | 'receipt'>): string | null {
  const tries = triesInVain(receipt)
  if (tries !== null) return t('sentInVain', { tries })
  const [first] = receipt.errors
  const line = /^products\.(\d+)/.exec(first?.field ?? '')
  const product = line && lead.products[Number(line[1])]
  if (product) return t('refusedProduct', { product: isolate(product.sku || product.name) })
  if (first?.field) return t('refusedField', { field: errorFieldWords(first.field) })
  const words = first?.message || receipt.message
  return words ? t('crmRefuses', { message: isolate(words) }) : null
}
