import { LANGUAGE_NAMES, LANGUAGES, type Language, t } from '../../lib/i18n.ts'

export type LanguageChoice = 'auto' | Language

export function languageOptions(): { value: LanguageChoice; label: string }[] {
  return [
    { value: 'auto', label: t('optionsLanguageAuto') },
    ...LANGUAGES.map(language => ({ value: language, label: LANGUAGE_NAMES[language] })),
  ]
}
