import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import { Icon } from '../ui/icon.tsx'
import { CatalogueLine } from './catalogue-line.tsx'
import { findItems } from './find-items.ts'
import { NewLine } from './new-line.tsx'

export interface CatalogueTableProps {
  items: readonly CatalogueItem[]
  currency: string
  /** Saves an article. `replaces`: the SKU it had before, or null for a new one. */
  onPut(item: CatalogueItem, replaces: string | null): void
  onRemove(sku: string): void
}

/** More lines than this are searched, not scrolled: each has three inputs. */
const MOST_SHOWN = 100
/** From here on it is quicker to search than to look. */
const MANY = 12

/** All articles, edited in place, and a line for the next one. */
export function CatalogueTable({ items, currency, onPut, onRemove }: CatalogueTableProps) {
  const [typed, setTyped] = useState('')
  const [removed, setRemoved] = useState<CatalogueItem | null>(null)
  const found = findItems(items, typed)
  const isTaken = (sku: string) => items.some(item => item.sku === sku)
  const undo = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => undo.current?.focus(), [removed])
  const remove = (item: CatalogueItem) => {
    setRemoved(item)
    onRemove(item.sku)
  }
  return (
    <section class="sheet card">
      {items.length >= MANY && (
        <div class="find">
          <span class="input grow">
            <Icon name="search" size={14} />
            <input
              type="search"
              aria-label={t('catalogueFind')}
              placeholder={t('catalogueFind')}
              value={typed}
              onInput={event => setTyped(event.currentTarget.value)}
            />
          </span>
          <span class="small muted">{t('catalogueCount', { count: items.length })}</span>
        </div>
      )}
      <table class="articles" aria-label={t('catalogueTitle')}>
        <thead>
          <tr>
            <th scope="col">{t('catalogueSku')}</th>
            <th scope="col">{t('catalogueName')}</th>
            <th scope="col" class="num">
              {t('cataloguePrice')} <bdi dir="ltr">{currency}</bdi>
            </th>
            <td class="acts" />
          </tr>
        </thead>
        <tbody>
          {found.slice(0, MOST_SHOWN).map(item => (
            <CatalogueLine
              key={item.sku}
              item={item}
              currency={currency}
              isTaken={isTaken}
              onPut={next => onPut(next, item.sku)}
              onRemove={() => remove(item)}
            />
          ))}
          <NewLine currency={currency} isTaken={isTaken} onAdd={item => onPut(item, null)} />
        </tbody>
      </table>
      <p class="note small muted" role="status">
        {removed && !isTaken(removed.sku) && (
          <>
            {t('catalogueRemoved', { name: removed.name })}{' '}
            <button type="button" class="link" ref={undo} onClick={() => onPut(removed, null)}>
              {t('catalogueUndo')}
            </button>
          </>
        )}
        {items.length === 0 && !removed && t('catalogueEmpty')}
        {items.length > 0 && found.length === 0 && t('catalogueNoneFound')}
        {found.length > MOST_SHOWN && t('catalogueShownOf', { shown: MOST_SHOWN })}
      </p>
    </section>
  )
}
