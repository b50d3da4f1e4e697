import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { KeyCap } from '../ui/key-cap.tsx'

export interface LeadSearchProps {
  query: string
  onSearch(query: string): void
}

/** The search over all leads; `/` goes to it from anywhere, down leads on to the list. */
export function LeadSearch({ query, onSearch }: LeadSearchProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const slash = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', slash)
    return () => document.removeEventListener('keydown', slash)
  }, [])
  const goOn = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    document.querySelector<HTMLElement>('.rows .row > .name')?.focus()
  }
  return (
    <label class="input">
      <Icon name="search" size={14} />
      <input
        type="search"
        ref={field}
        aria-label={t('searchLeads')}
        aria-keyshortcuts="/"
        placeholder={t('searchLeadsHint')}
        value={query}
        onInput={event => onSearch(event.currentTarget.value)}
        onKeyDown={goOn}
      />
      <KeyCap>/</KeyCap>
    </label>
  )
}
