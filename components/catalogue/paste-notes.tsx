import { t } from '../../lib/i18n.ts'
import type { CatalogueReading } from '../../lib/transfer/read-catalogue.ts'
import { isolateLtr } from '../ui/isolate.ts'
import { faultWords } from './fault-words.ts'

const MOST_SHOWN = 50

/** Lines that were left out or replaced: number, what they hold, why. */
export function PasteNotes({ reading, currency }: { reading: CatalogueReading; currency: string }) {
  const { faults, replaced } = reading
  if (faults.length + replaced.length === 0) return null
  const more = Math.max(0, faults.length - MOST_SHOWN) + Math.max(0, replaced.length - MOST_SHOWN)
  return (
    <ul class="faults small">
      {faults.slice(0, MOST_SHOWN).map(({ line, text, fault }) => (
        <li key={`fault-${line}`}>
          <b>{t('catalogueLine', { line })}</b> <span class="wrong">{faultWords(fault, currency)}</span> <bdi class="muted">{text}</bdi>
        </li>
      ))}
      {replaced.slice(0, MOST_SHOWN).map(({ sku, line, by }) => (
        <li key={`replaced-${line}`}>{t('catalogueReplaced', { sku: isolateLtr(sku), line, by })}</li>
      ))}
      {more > 0 && <li class="muted">{t('catalogueMore', { count: more })}</li>}
    </ul>
  )
}
