import { useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import { CatalogueOptions } from './catalogue-options.tsx'
import { usePicking } from './use-picking.ts'

export interface CataloguePickerProps {
  /** Unique on the page. */
  id: string
  catalogue: CatalogueItem[]
  /** The account's CRM takes articles by their SKU. */
  needsSku: boolean
  onChoose(item: CatalogueItem): void
  onClose(): void
}

/** A combobox over the catalogue: type to narrow, Down and Up to move, Enter to choose, Escape to leave. Takes the focus: it was asked for. */
export function CataloguePicker({ id, catalogue, needsSku, onChoose, onClose }: CataloguePickerProps) {
  const place = useRef<HTMLDivElement>(null)
  const strict = needsSku && catalogue.length > 0
  const { query, choices, active, type, press } = usePicking({ catalogue, strict }, onChoose, onClose)
  useLayoutEffect(() => {
    place.current?.querySelector('input')?.focus()
    place.current?.scrollIntoView?.({ block: 'nearest' })
  }, [])
  return (
    <div class="picker" ref={place}>
      <div class="input">
        <input
          type="text"
          role="combobox"
          aria-label={t('productSearch')}
          aria-expanded={choices.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={choices[active] ? `${id}-${active}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellcheck={false}
          placeholder={t('productSearch')}
          value={query}
          onInput={event => type(event.currentTarget.value)}
          onKeyDown={press}
        />
      </div>
      <CatalogueOptions id={id} choices={choices} known={catalogue} strict={strict} active={active} onChoose={onChoose} />
      {choices.length === 0 && <p class="small muted">{t('noCatalogue')}</p>}
    </div>
  )
}
