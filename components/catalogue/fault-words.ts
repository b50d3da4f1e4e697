import { t } from '../../lib/i18n.ts'
import type { LineFault } from '../../lib/transfer/read-catalogue.ts'

/** Why a line is no article, in words. */
export function faultWords(fault: LineFault | 'taken', currency: string): string {
  const words = {
    'no-sku': 'catalogueNoSku',
    'long-sku': 'catalogueLongSku',
    'no-name': 'catalogueNoName',
    'long-name': 'catalogueLongName',
    'bad-price': 'catalogueBadPrice',
    'too-many-cells': 'catalogueTooMany',
    taken: 'catalogueTaken',
  } as const
  return t(words[fault], { currency })
}
