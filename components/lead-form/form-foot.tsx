import { currentLanguage, t } from '../../lib/i18n.ts'
import { Ltr } from '../ui/ltr.tsx'
import { amountFigures } from '../ui/money-text.ts'

export interface FormFootProps {
  /** Minor units; null while an amount cannot be read. */
  total: number | null
  currency: string
  decimals: boolean
  saving: boolean
  /** What the button says; without it, that it saves. */
  saveWord?: string | undefined
  /** What keeps it from being saved, once somebody tried. */
  complaint: string | null
}

/** Total to collect and the one primary action. Never scrolls, never dead. */
export function FormFoot({ total, currency, decimals, saving, saveWord = t('save'), complaint }: FormFootProps) {
  return (
    <footer class="foot">
      <div class="grow">
        <span class="small soft" hidden={complaint !== null}>
          {t('totalToCollect')}
        </span>
        <p class="complaint small" role="alert">
          {complaint}
        </p>
        <strong class="total">
          <Ltr>
            {total === null ? '–' : amountFigures(total, currency, currentLanguage(), decimals)} <small>{currency}</small>
          </Ltr>
        </strong>
      </div>
      <button type="submit" class="btn primary large" data-path="save" aria-busy={saving}>
        {saveWord}
        <span aria-hidden="true">
          <kbd>{t('keyEnter')}</kbd>
        </span>
      </button>
    </footer>
  )
}
