import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed'

export interface EditorFootProps {
  saving: SaveState
  waiting: number
  onCancel(): void
  onRemove: (() => void) | null
}

const words = { idle: null, saving: 'optionsSaving', saved: 'optionsSaved', failed: 'optionsSaveFailed' } as const

/** Save, cancel, remove. Removal asks only when leads wait, and says how many. */
export function EditorFoot({ saving, waiting, onCancel, onRemove }: EditorFootProps) {
  const [asking, setAsking] = useState(false)
  const word = words[saving]
  return (
    <>
      {asking && onRemove && (
        <div class="g end ask" role="alertdialog" aria-label={t('optionsRemove')}>
          <p class="wrong">{t('optionsRemoveAsk', { count: waiting })}</p>
          <div class="line">
            <button type="button" class="btn danger" onClick={onRemove}>
              {t('optionsRemoveNow')}
            </button>
            {/* biome-ignore lint/a11y/noAutofocus: a person who just pressed Remove lands on the harmless answer */}
            <button type="button" class="btn" autoFocus onClick={() => setAsking(false)}>
              {t('optionsRemoveKeep')}
            </button>
          </div>
        </div>
      )}
      <div class="g end">
        <span role="status" class={`small${saving === 'failed' ? ' wrong' : ' muted'}`}>
          {word && t(word)}
        </span>
        <div class="line wrap">
          <button type="submit" class="btn primary" aria-disabled={saving === 'saving'}>
            {t('optionsSave')}
            <span aria-hidden="true">
              <kbd>Ctrl S</kbd>
            </span>
          </button>
          <button type="button" class="btn quiet" onClick={onCancel}>
            {t('optionsCancel')}
          </button>
          <span class="grow" />
          {onRemove && !asking && (
            <button type="button" class="btn quiet danger" onClick={() => (waiting > 0 ? setAsking(true) : onRemove())}>
              {t('optionsRemove')}
            </button>
          )}
        </div>
      </div>
    </>
  )
}
