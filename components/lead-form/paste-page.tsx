import { t } from '../../lib/i18n.ts'
import { Button } from '../ui/button.tsx'
import { PasteBox, type PasteBoxProps } from './paste-box.tsx'

/** Takes the place of what was read, for text from anywhere else. */
export function PastePage({ onBack, ...box }: PasteBoxProps & { onBack(): void }) {
  return (
    <div class="scroll column">
      <section class="blank">
        <h2>{t('pasteText')}</h2>
        <p>{t('pasteSeveral')}</p>
      </section>
      <PasteBox {...box} />
      <div class="line middle-line">
        <Button kind="quiet" onClick={onBack}>
          {t('pasteBack')}
        </Button>
      </div>
    </div>
  )
}
