import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import type { CatalogueReading } from '../../lib/transfer/read-catalogue.ts'
import { PastePreview } from './paste-preview.tsx'

export interface PasteBoxProps {
  items: readonly CatalogueItem[]
  currency: string
  readText(text: string): CatalogueReading
  onTakeOver(items: CatalogueItem[]): void
}

/** A whole sheet at once: pasted, looked at, then taken over. Nothing changes before that, and the text stays until it is used. */
export function PasteBox({ items, currency, readText, onTakeOver }: PasteBoxProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [reading, setReading] = useState<CatalogueReading | null>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const wasRead = useRef(false)
  useLayoutEffect(() => {
    if (wasRead.current && !reading) box.current?.focus()
    wasRead.current = reading !== null
  }, [reading])
  const takeOver = (taken: CatalogueItem[]) => {
    onTakeOver(taken)
    setText('')
    setReading(null)
  }
  if (reading)
    return (
      <PastePreview
        reading={reading}
        words={{ nothing: t('catalogueNothing'), back: t('catalogueBack') }}
        items={items}
        currency={currency}
        onTakeOver={takeOver}
        onBack={() => setReading(null)}
      />
    )
  return (
    <section class="sheet card paste">
      <label for={id}>
        <b>{t('cataloguePaste')}</b>
      </label>
      <p class="small muted" id={`${id}-help`}>
        {t('cataloguePasteHelp')}
      </p>
      <textarea
        id={id}
        ref={box}
        rows={6}
        dir="auto"
        spellcheck={false}
        aria-describedby={`${id}-help`}
        placeholder={t('cataloguePasteExample')}
        value={text}
        onInput={event => setText(event.currentTarget.value)}
      />
      <div class="line">
        <button
          type="button"
          class="btn"
          aria-disabled={text.trim() === ''}
          onClick={() => text.trim() !== '' && setReading(readText(text))}
        >
          {t('cataloguePreview')}
        </button>
      </div>
    </section>
  )
}
