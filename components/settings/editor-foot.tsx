import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed' | 'in-doubt'

export interface EditorFootProps {
  saving: SaveState
  waiting: number
  onCancel(): void
  onRemove: (() => void) | null
}

const words = {
  idle: null,
  saving: 'optionsSaving',
  saved: 'optionsSaved',
  failed: 'optionsSaveFailed',
  'in-doubt': 'optionsSaveInDoubt',
} as const
const refusals: ReadonlySet<SaveState> = new Set(['failed', 'in-doubt'])

function RemoveAsk({ waiting, onRemove, onKeep }: { waiting: number; onRemove(): void; onKeep(): void }) {
  const keep = useRef<HTMLButtonElement>(null)
  const id = useId()
  useLayoutEffect(() => keep.current?.focus(), [])
  return (
    <div class="g end ask" role="alertdialog" aria-label={t('optionsRemove')} aria-describedby={id}>
      <p class="wrong" id={id}>
        {waiting > 0 ? t('optionsRemoveWait', { count: waiting }) : t('optionsRemoveAsk')}
      </p>
      <div class="line">
        {waiting === 0 && (
          <button type="button" class="btn danger" onClick={onRemove}>
            {t('optionsRemoveNow')}
          </button>
        )}
        <button type="button" class="btn" ref={keep} onClick={onKeep}>
          {t('optionsRemoveKeep')}
        </button>
      </div>
    </div>
  )
}

/** Save, cancel, remove. A token cannot be brought back, so removal asks; while leads wait for the account it is not offered. */
export function EditorFoot({ saving, waiting, onCancel, onRemove }: EditorFootProps) {
  const [asking, setAsking] = useState(false)
  const word = words[saving]
  return (
    <>
      {asking && onRemove && <RemoveAsk waiting={waiting} onRemove={onRemove} onKeep={() => setAsking(false)} />}
      <div class="g end">
        <span role="status" class={`small${refusals.has(saving) ? ' wrong' : ' muted'}`}>
          {word && t(word)}
        </span>
        <div class="line wrap">
          <button type="submit" class="btn primary" aria-keyshortcuts="Control+S" aria-disabled={saving === 'saving'}>
            {t('optionsSave')}
            <span aria-hidden="true">
              <kbd>{t('keySave')}</kbd>
            </span>
          </button>
          <button type="button" class="btn quiet" onClick={onCancel}>
            {t('optionsCancel')}
          </button>
          <span class="grow" />
          {onRemove && !asking && (
            <button type="button" class="btn quiet danger" onClick={() => setAsking(true)}>
              {t('optionsRemove')}
            </button>
          )}
        </div>
      </div>
    </>
  )
}
