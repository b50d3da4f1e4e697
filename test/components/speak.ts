import { cleanup } from '@testing-library/preact'
import { afterEach, beforeEach } from 'vitest'
import { type Language, loadLanguage } from '../../lib/i18n.ts'
import ar from '../../public/_locales/ar/messages.json'
import en from '../../public/_locales/en/messages.json'
import fr from '../../public/_locales/fr/messages.json'

const languages = { ar, en, fr }

/** Makes `t` speak a language, with the words that are shipped. */
export const speak = (language: Language) => loadLanguage(language, async () => languages[language])

/** Every view test starts in English, and takes down what it drew. */
export function drawInEnglish(): void {
  beforeEach(() => speak('en'))
  afterEach(cleanup)
}
