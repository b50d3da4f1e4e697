import { type Key, t, type Values } from '../../lib/i18n.ts'
import type { FormProblem } from '../../lib/lead/lead-form.ts'

const keys: Record<FormProblem['code'], Key> = {
  required: 'problemRequired',
  'too-short': 'problemTooShort',
  'too-long': 'problemTooLong',
  'bad-phone': 'problemBadPhone',
  'own-phone': 'problemOwnPhone',
  'no-product': 'problemNoProduct',
  'no-sku': 'problemNoSku',
  'out-of-range': 'problemOutOfRange',
  'total-out-of-range': 'problemTotalOutOfRange',
  'bad-amount': 'problemBadAmount',
  'no-price': 'problemNoPrice',
  nothing: 'problemNothing',
}

/** What stands against saving, in the reader's words. */
export function problemWords({ code, min, max, length }: FormProblem): string {
  const values: Values = { min: min ?? 0, max: max ?? 0, length: length ?? 0 }
  return t(keys[code], { ...values, count: code === 'too-short' ? (min ?? 0) : (max ?? 0) })
}
