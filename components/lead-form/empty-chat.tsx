import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import { Blank } from '../ui/blank.tsx'
import { Button } from '../ui/button.tsx'
import { PasteBox } from './paste-box.tsx'

export interface EmptyChatProps {
  /** How many messages were read without finding an order. */
  read: number
  onPaste(text: string): void
  /** Begin with an empty form. */
  onType(): void
}

/** The page was read and holds no order. */
export function EmptyChat({ read, onPaste, onType }: EmptyChatProps) {
  const [pasting, setPasting] = useState(false)
  return (
    <div class="scroll column">
      <div class="middle">
        <Blank mark="logo" title={t('emptyTitle')} text={t('emptyText', { count: read })}>
          {!pasting && (
            <Button kind="primary" onClick={() => setPasting(true)}>
              {t('pasteText')}
            </Button>
          )}
          <Button onClick={onType}>{t('typeIt')}</Button>
        </Blank>
        {pasting && <PasteBox onRead={onPaste} />}
      </div>
    </div>
  )
}
