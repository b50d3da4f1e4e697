import { useLayoutEffect, useRef } from 'preact/hooks'
import { currentLanguage, t } from '../../lib/i18n.ts'
import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import type { CatalogueReading } from '../../lib/transfer/read-catalogue.ts'
import { Ltr } from '../ui/ltr.tsx'
import { moneyText } from '../ui/money-text.ts'
import { PasteNotes } from './paste-notes.tsx'

export interface PastePreviewProps {
  reading: CatalogueReading
  /** The catalogue as it is. */
  items: readonly CatalogueItem[]
  currency: string
  /** What to say when there is nothing in it, and the name of the way back. */
  words: { nothing: string; back: string }
  onTakeOver(items: CatalogueItem[]): void
  onBack(): void
}

const MOST_SHOWN = 8

function summary(reading: CatalogueReading, items: readonly CatalogueItem[]): string {
  const skus = new Set(items.map(item => item.sku))
  const changes = reading.items.filter(item => skus.has(item.sku)).length
  const parts = [t('catalogueRead', { count: reading.items.length })]
  if (changes > 0) parts.push(t('catalogueNew', { count: reading.items.length - changes }), t('catalogueChanges', { count: changes }))
  if (reading.faults.length > 0) parts.push(t('catalogueLeftOut', { count: reading.faults.length }))
  return parts.join(' · ')
}

/** What was understood of a pasted sheet, or fetched, before it counts. */
export function PastePreview({ reading, items, currency, words, onTakeOver, onBack }: PastePreviewProps) {
  const title = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => title.current?.focus(), [])
  const more = reading.items.length - MOST_SHOWN
  return (
    <section class="sheet card paste">
      <h2 ref={title} tabIndex={-1}>
        {summary(reading, items)}
      </h2>
      {reading.items.length === 0 && <p class="soft">{words.nothing}</p>}
      {reading.items.length > 0 && (
        <table class="preview" aria-label={t('cataloguePreview')}>
          <tbody>
            {reading.items.slice(0, MOST_SHOWN).map(item => (
              <tr key={item.sku}>
                <td class="read sku">
                  <Ltr>{item.sku}</Ltr>
                </td>
                <td class="read">
                  <bdi>{item.name}</bdi>
                </td>
                <td class="read price num">
                  {item.price === null ? (
                    <span class="muted">{t('catalogueOpenPrice')}</span>
                  ) : (
                    <Ltr>{moneyText(item.price, currency, currentLanguage())}</Ltr>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && <p class="small muted">{t('catalogueMore', { count: more })}</p>}
      <PasteNotes reading={reading} currency={currency} />
      <div class="line wrap">
        {reading.items.length > 0 && (
          <button type="button" class="btn primary" onClick={() => onTakeOver(reading.items)}>
            {t('catalogueTakeOver', { count: reading.items.length })}
          </button>
        )}
        <button type="button" class="btn quiet" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </section>
  )
}
