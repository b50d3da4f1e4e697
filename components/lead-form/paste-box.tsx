import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'

export interface PasteBoxProps {
  /** What stands in it first. */
  start?: string
  onRead(text: string): void
}

/** A place for text that no reader could get at. Ctrl+Enter reads it; with nothing in it, the button puts the cursor there. */
export function PasteBox({ start = '', onRead }: PasteBoxProps) {
  const [text, setText] = useState(start)
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => area.current?.focus(), [])
  const read = () => {
    if (text.trim() === '') area.current?.focus()
    else onRead(text)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    read()
  }
  return (
    <div class="paste">
      <textarea
        ref={area}
        rows={6}
        dir="auto"
        aria-label={t('pasteLabel')}
        placeholder={t('pasteHint')}
        value={text}
        onInput={event => setText(event.currentTarget.value)}
        onKeyDown={press}
      />
      <button type="button" class="btn primary" onClick={read}>
        {t('readText')}
      </button>
    </div>
  )
}
