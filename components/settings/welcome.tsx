import { useId } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import { Logo } from '../ui/logo.tsx'
import { countryOptions } from './country-options.ts'
import { type LanguageChoice, languageOptions } from './language-options.ts'
import { Select } from './select.tsx'

export interface WelcomeProps {
  language: LanguageChoice
  /** ISO 3166. */
  country: string
  onLanguage(language: LanguageChoice): void
  onCountry(country: string): void
  onConnect(): void
  onLater(): void
}

/** The first run: four steps in one card, none of which has to be taken. */
export function Welcome({ language, country, onLanguage, onCountry, onConnect, onLater }: WelcomeProps) {
  const id = useId()
  return (
    <>
      <div class="hello">
        <Logo size="large" />
        <div>
          <h1>{t('optionsWelcome')}</h1>
          <p class="soft">{t('optionsWelcomeText')}</p>
        </div>
      </div>
      <ol class="sheet card steps">
        <li>
          <h2>{t('optionsStepPlace')}</h2>
          <div class="two">
            <label for={`${id}-language`}>
              {t('optionsLanguage')}
              <Select
                id={`${id}-language`}
                value={language}
                options={languageOptions()}
                onChange={value => onLanguage(value as LanguageChoice)}
              />
            </label>
            <label for={`${id}-country`}>
              {t('optionsCountry')}
              <Select id={`${id}-country`} value={country} options={countryOptions()} onChange={onCountry} />
            </label>
          </div>
        </li>
        <li>
          <h2>{t('optionsStepCrm')}</h2>
          <p class="soft">{t('optionsStepCrmText')}</p>
          <div class="line wrap">
            <button type="button" class="btn primary" onClick={onConnect}>
              {t('optionsConnect')}
            </button>
            <button type="button" class="btn" onClick={onLater}>
              {t('optionsLater')}
            </button>
          </div>
        </li>
        <li>
          <h2>{t('optionsStepCatalogue')}</h2>
          <p class="soft">
            {t('optionsStepCatalogueText')} <a href="#catalogue">{t('fillCatalogue')}</a>
          </p>
        </li>
        <li>
          <h2>{t('optionsStepPin')}</h2>
          <p class="soft">{t('optionsStepPinText')}</p>
        </li>
      </ol>
    </>
  )
}
