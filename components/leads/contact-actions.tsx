import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import { Icon } from '../ui/icon.tsx'

export interface ContactActionsProps {
  /** As shown; null when the lead has none. */
  phone: string | null
  /** E.164 where it is a number. */
  dialled: string | null
  /** The lead's page in the CRM; null when its address is not known. */
  crmPage: string | null
  /** The address that opens a chat with a number. */
  chatAddress(number: string): string
}

/** What an agent does next: call, write, take the number along, open the lead in the CRM. */
export function ContactActions({ phone, dialled, crmPage, chatAddress }: ContactActionsProps) {
  const [copied, setCopied] = useState(false)
  const copy = () => void navigator.clipboard.writeText(phone ?? '').then(() => setCopied(true))
  return (
    <div class="line contact">
      {phone && dialled && (
        <>
          <a class="btn small" href={`tel:${dialled}`} aria-keyshortcuts="D">
            <Icon name="phone" size={14} />
            {t('call')}
          </a>
          <a class="btn small" href={chatAddress(dialled)} target="_blank" rel="noreferrer" aria-keyshortcuts="G">
            <Icon name="bubble" size={14} />
            {t('chat')}
          </a>
          <button type="button" class="btn small" onClick={copy} aria-keyshortcuts="Y">
            <Icon name={copied ? 'tick' : 'copy'} size={14} />
            <span aria-live="polite">{t(copied ? 'copied' : 'copyNumber')}</span>
          </button>
        </>
      )}
      <span class="grow" />
      {crmPage && (
        <a class="link line" href={crmPage} target="_blank" rel="noreferrer" aria-keyshortcuts="O">
          {t('openInCrm')}
          <Icon name="external" size={14} />
        </a>
      )}
    </div>
  )
}
