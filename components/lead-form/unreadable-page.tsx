import { type Key, t } from '../../lib/i18n.ts'
import { Blank } from '../ui/blank.tsx'
import { Button } from '../ui/button.tsx'
import { PasteBox } from './paste-box.tsx'

/** Why a page gives nothing: the browser's own, its extension store, a PDF, or one that refused. */
export type UnreadableReason = 'browser-page' | 'store' | 'pdf' | 'refused'

export interface UnreadablePageProps {
  reason: UnreadableReason
  onPaste(text: string): void
  onType(): void
}

const words: Record<UnreadableReason, Key> = {
  'browser-page': 'unreadableBrowser',
  store: 'unreadableStore',
  pdf: 'unreadablePdf',
  refused: 'unreadableRefused',
}

/** One sentence, and the way round: paste the text. */
export function UnreadablePage({ reason, onPaste, onType }: UnreadablePageProps) {
  return (
    <div class="scroll column">
      <div class="middle">
        <Blank mark="logo" title={t('unreadableTitle')} text={t(words[reason])}>
          <Button onClick={onType}>{t('typeIt')}</Button>
        </Blank>
        <PasteBox onRead={onPaste} />
      </div>
    </div>
  )
}
