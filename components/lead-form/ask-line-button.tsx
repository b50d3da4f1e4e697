import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import { Icon } from '../ui/icon.tsx'

/** An order that waits for its number. */
export interface AwaitedNumber {
  /** Asks for it in the customer's language; null when there is no chat to tell that by. */
  line: string | null
}

/** Copies a line that asks for the number, for a person to send. */
export function AskLineButton({ line }: AwaitedNumber) {
  const [copied, setCopied] = useState(false)
  if (line === null) return null
  const copy = () => void navigator.clipboard.writeText(line).then(() => setCopied(true))
  return (
    <button type="button" class="btn small" title={line} onClick={copy}>
      <Icon name={copied ? 'tick' : 'copy'} size={14} />
      <span aria-live="polite">{t(copied ? 'copied' : 'copyAskLine')}</span>
    </button>
  )
}
