import { t } from '../../lib/i18n.ts'
import type { SiteId } from '../../lib/lead/conversation.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { isolate } from '../ui/isolate.ts'
import { siteLabel } from './site-label.ts'

/** Where the words of the form come from. */
export type Source = Reading | Changing

interface Reading {
  site: SiteId
  url: string
  /** What was taken: the chat's messages, the text a person chose, or all text in sight. */
  taken: 'messages' | 'selection' | 'page'
  /** Messages read; for `messages` only. */
  read: number
  /** Messages of the chat that were left out, being older than this contact's last capture. */
  leftOut: number
  /** Of pasted text there is nothing to read again: then what the tab shows takes its place. */
  onReadAgain(): void
  /** The name of the group's chat. */
  chat?: string | null
  /** From an order to the list that it stands in. */
  onBack?: (() => void) | null
}

/** A stored lead stands in the form. */
interface Changing {
  /** Whose it is. */
  changing: string
  /** Leaves it for the chat. */
  onReadAgain(): void
}

function takenWords({ taken, read, leftOut }: Reading): string {
  if (taken === 'selection') return t('sourceSelection')
  if (taken === 'page') return t('sourcePage')
  const first = t('messagesRead', { count: read })
  return leftOut === 0 ? first : t('sourceBoth', { read: first, left: t('messagesLeftOut', { count: leftOut }) })
}

const Taken = ({ source }: { source: Reading }) => (
  <>
    <b>{source.chat ? <bdi>{source.chat}</bdi> : siteLabel(source.site, source.url)}</b>
    {source.site !== 'paste' && ` · ${takenWords(source)}`}
  </>
)

export interface SourceLineProps {
  /** Null when nothing was read. */
  source: Source | null
  /** Takes text from elsewhere; null where a box for it is there already. */
  onPaste: (() => void) | null
}

/** One line that says what was read and what was not, and lets text come from elsewhere. */
export function SourceLine({ source, onPaste }: SourceLineProps) {
  return (
    <div class="source">
      {source && 'onBack' in source && source.onBack ? (
        <Button kind="quiet" small onClick={source.onBack}>
          {t('backToList')}
        </Button>
      ) : (
        <Icon name="bubble" size={14} />
      )}
      <span class="grow cut">
        {source && ('changing' in source ? <b>{t('editing', { name: isolate(source.changing) })}</b> : <Taken source={source} />)}
      </span>
      {onPaste && <IconButton icon="paste" label={t('pasteText')} onClick={onPaste} />}
      {source && (
        <IconButton
          icon="refresh"
          label={t('site' in source && source.site === 'paste' ? 'readPage' : 'readAgain')}
          onClick={source.onReadAgain}
        />
      )}
    </div>
  )
}
