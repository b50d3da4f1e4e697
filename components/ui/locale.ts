import type { Language } from '../../lib/i18n.ts'

/** Arabic as Morocco writes it, with Western figures. */
const locales: Record<Language, string> = { en: 'en', fr: 'fr', ar: 'ar-MA' }

/** The locale in which figures and moments of a language are written. */
export const localeOf = (language: Language): string => locales[language]
