import { useId } from 'preact/hooks'
import { type Key, t } from '../../lib/i18n.ts'
import { countryOptions } from './country-options.ts'
import { KeepRow, type KeepRowProps } from './keep-row.tsx'
import { type LanguageChoice, languageOptions } from './language-options.ts'
import { Select } from './select.tsx'
import { SettingRow } from './setting-row.tsx'
import { UndoRow, type UndoRowProps } from './undo-row.tsx'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export interface GeneralProps extends UndoRowProps, KeepRowProps {
  language: LanguageChoice
  theme: Theme
  /** ISO 3166: where numbers without calling code come from while no account says. */
  country: string
  onLanguage(language: LanguageChoice): void
  onTheme(theme: Theme): void
  onCountry(country: string): void
}

const themeNames: Record<Theme, Key> = { system: 'optionsThemeSystem', light: 'optionsThemeLight', dark: 'optionsThemeDark' }

/** Language, theme, country, how long Undo is offered and how long leads are kept. Each choice holds at once: there is nothing to save. */
export function General({ language, theme, country, onLanguage, onTheme, onCountry, keepDays, onKeepDays, ...undo }: GeneralProps) {
  const id = useId()
  return (
    <>
      <h1>{t('optionsGeneral')}</h1>
      <p class="soft intro">{t('optionsGeneralSaved')}</p>
      <div class="sheet card">
        <SettingRow label={t('optionsLanguage')} control={`${id}-language`}>
          <Select
            id={`${id}-language`}
            value={language}
            options={languageOptions()}
            onChange={value => onLanguage(value as LanguageChoice)}
          />
        </SettingRow>
        <SettingRow label={t('optionsTheme')}>
          <div class="themes" role="radiogroup" aria-label={t('optionsTheme')}>
            {THEMES.map(known => (
              <label class="opt" key={known}>
                <input type="radio" class="sr" name={`${id}-theme`} checked={known === theme} onChange={() => onTheme(known)} />
                {t(themeNames[known])}
              </label>
            ))}
          </div>
        </SettingRow>
        <SettingRow label={t('optionsCountry')} control={`${id}-country`} help={{ id: `${id}-help`, content: t('optionsCountryHelp') }}>
          <Select id={`${id}-country`} value={country} options={countryOptions()} onChange={onCountry} />
        </SettingRow>
        <UndoRow {...undo} />
        <KeepRow keepDays={keepDays} onKeepDays={onKeepDays} />
      </div>
    </>
  )
}
