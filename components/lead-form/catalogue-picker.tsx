import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import { CatalogueOptions } from './catalogue-options.tsx'
import { searchCatalogue } from './search-catalogue.ts'

export interface CataloguePickerProps {
  /** Unique on the page. */
  id: string
  catalogue: CatalogueItem[]
  onChoose(item: CatalogueItem): void
  onClose(): void
}

const SHOWN = 50
const arrows: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** What can be chosen for a query: articles, and last what was typed as it is, for an article the catalogue lacks. */
function choicesFor(catalogue: CatalogueItem[], query: string): CatalogueItem[] {
  const found = searchCatalogue(catalogue, query, SHOWN)
  const typed = query.trim()
  const known = typed === '' || found.some(({ sku, name }) => sku === typed || name === typed)
  return known ? found : [...found, { sku: typed, name: typed, price: null }]
}

/** A combobox over the catalogue: type to narrow, Down and Up to move, Enter to choose, Escape to leave. Takes the focus: it was asked for. */
export function CataloguePicker({ id, catalogue, onChoose, onClose }: CataloguePickerProps) {
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    place.current?.querySelector('input')?.focus()
    place.current?.scrollIntoView?.({ block: 'nearest' })
  }, [])
  const choices = choicesFor(catalogue, query)
  const press = (event: KeyboardEvent) => {
    const by = arrows[event.key]
    const chosen = choices[active]
    if (by === undefined && event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    if (by !== undefined) setActive((active + by + choices.length) % Math.max(1, choices.length))
    else if (event.key === 'Escape') onClose()
    else if (chosen) onChoose(chosen)
  }
  const type = (text: string) => {
    setQuery(text)
    setActive(0)
  }
  return (
    <div class="picker" ref={place}>
      <div class="input">
        <input
          type="text"
          role="combobox"
          aria-label={t('productSearch')}
          aria-expanded={choices.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={choices.length > 0 ? `${id}-${active}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellcheck={false}
          placeholder={t('productSearch')}
          value={query}
          onInput={event => type(event.currentTarget.value)}
          onKeyDown={press}
        />
      </div>
      <CatalogueOptions id={id} choices={choices} known={catalogue} active={active} onChoose={onChoose} />
      {choices.length === 0 && <p class="small muted">{t('noCatalogue')}</p>}
    </div>
  )
}
