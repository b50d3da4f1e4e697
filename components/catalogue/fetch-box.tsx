import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import { PastePreview } from './paste-preview.tsx'

export interface FetchBoxProps {
  /** Its label. */
  crm: string
  items: readonly CatalogueItem[]
  currency: string
  onFetch(): Promise<CatalogueItem[] | null>
  onTakeOver(items: CatalogueItem[]): void
}

type Fetching = 'idle' | 'asking' | 'failed' | CatalogueItem[]

/** The CRM's own articles: asked for, looked at, then taken over. Nothing changes before that. */
export function FetchBox({ crm, items, currency, onFetch, onTakeOver }: FetchBoxProps) {
  const [fetching, setFetching] = useState<Fetching>('idle')
  const button = useRef<HTMLButtonElement>(null)
  const wasShown = useRef(false)
  const shown = typeof fetching === 'object'
  useLayoutEffect(() => {
    if (wasShown.current && !shown) button.current?.focus()
    wasShown.current = shown
  }, [shown])
  const ask = () => {
    setFetching('asking')
    void onFetch().then(fetched => setFetching(fetched ?? 'failed'))
  }
  const takeOver = (taken: CatalogueItem[]) => {
    onTakeOver(taken)
    setFetching('idle')
  }
  if (shown) {
    const reading = { items: fetching, faults: [], replaced: [] }
    const words = { nothing: t('catalogueFetchNothing'), back: t('catalogueFetchBack') }
    return (
      <PastePreview
        reading={reading}
        words={words}
        items={items}
        currency={currency}
        onTakeOver={takeOver}
        onBack={() => setFetching('idle')}
      />
    )
  }
  return (
    <section class="sheet card paste">
      <p class="small muted">{t('catalogueFetchHelp', { crm })}</p>
      <div class="line wrap">
        <button type="button" class="btn" ref={button} aria-disabled={fetching === 'asking'} onClick={() => fetching !== 'asking' && ask()}>
          {t('catalogueFetch', { crm })}
        </button>
        <span class={fetching === 'failed' ? 'small warn' : 'small muted'} role="status">
          {fetching === 'asking' && t('catalogueFetching')}
          {fetching === 'failed' && t('catalogueFetchFailed')}
        </span>
      </div>
    </section>
  )
}
