import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import { Ltr } from '../ui/ltr.tsx'

export interface CatalogueOptionsProps {
  id: string
  choices: CatalogueItem[]
  /** Choices that are none of these are what was typed. */
  known: CatalogueItem[]
  /** The CRM will hardly take what is none of the known. */
  strict: boolean
  active: number
  onChoose(item: CatalogueItem): void
}

/** The list under the search: the focus stays in the search, the active one is kept in sight. */
export function CatalogueOptions({ id, choices, known, strict, active, onChoose }: CatalogueOptionsProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView?.({ block: 'nearest' })
  }, [active])
  return (
    <div class="options" role="listbox" id={`${id}-list`} aria-label={t('catalogue')} ref={list}>
      {choices.map((item, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox, which names the active option
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the combobox
        <div
          key={`${item.sku} ${item.name}`}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onMouseDown={event => event.preventDefault()}
          onClick={() => onChoose(item)}
        >
          {known.includes(item) ? (
            <>
              <bdi class="grow cut">{item.name}</bdi>
              <span class="muted small">
                <Ltr>{item.sku}</Ltr>
              </span>
            </>
          ) : (
            <span class="grow free">
              <span class="cut">{t('useAsTyped', { text: item.name })}</span>
              {strict && <span class="small muted">{t('notInCatalogue')}</span>}
            </span>
          )}
        </div>
      ))}
    </div>
  )
}
