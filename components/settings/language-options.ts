import { LANGUAGES, type Language, t } from '../../lib/i18n.ts'

export type LanguageChoice = 'auto' | Language

/** Each language says itself: who cannot read the page finds their own. */
const ownNames: Record<Language, string> = { en: 'English', fr: 'Français', ar: 'العربية' }

export function languageOptions(): { value: LanguageChoice; label: string }[] {
  return [
    { value: 'auto', label: t('optionsLanguageAuto') },
    ...LANGUAGES.map(language => ({ value: language, label: ownNames[language] })),
  ]
}
