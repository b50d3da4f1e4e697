import type en from '../public/_locales/en/messages.json'

export const LANGUAGES = ['en', 'fr', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]
/** Each language says itself: who cannot read the page finds their own. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', fr: 'Français', ar: 'العربية' }

type AnyKey = keyof typeof en
type Suffix = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
/** A key whose message depends on `count`: its file holds `<key>_one`, `<key>_other` and what else the language needs. */
type PluralKey = AnyKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never
export type Key = Exclude<AnyKey, `${string}_${Suffix}`> | PluralKey
export type Values = Record<string, string | number>
export type Messages = Record<string, { message: string }>

export const messagesFile = (language: Language): string => `_locales/${language}/messages.json`

let messages: Messages = {}
let language: Language = 'en'
let plurals = new Intl.PluralRules('en')

/** The language to speak: the one chosen, or for `auto` the first of the browser's that Leadclip knows, else English. */
export function pickLanguage(choice: Language | 'auto', browserLanguages: readonly string[]): Language {
  if (choice !== 'auto') return choice
  const known = browserLanguages.map(tag => tag.slice(0, 2).toLowerCase()).find(tag => (LANGUAGES as readonly string[]).includes(tag))
  return (known as Language | undefined) ?? 'en'
}

/** Makes `t` speak a language. `load` fetches its `messagesFile`; what it throws is passed on. */
export async function loadLanguage(next: Language, load: (path: string) => Promise<Messages>): Promise<void> {
  messages = await load(messagesFile(next))
  language = next
  plurals = new Intl.PluralRules(next)
}

/** Arabic as Morocco writes it, with Western figures. */
const locales: Record<Language, string> = { en: 'en', fr: 'fr', ar: 'ar-MA' }

/** The locale in which figures and moments of a language are written. */
export const localeOf = (language: Language): string => locales[language]

export const currentLanguage = (): Language => language
export const direction = (): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')

/**
 * The words for a key, with `{name}` filled from `values`. A plural key takes its form from `values.count`. A key that is missing
 * from the language shows itself, so that it is seen.
 */
export function t(key: Key, values: Values = {}): string {
  const form = typeof values.count === 'number' ? plurals.select(values.count) : 'other'
  const entry = messages[key] ?? messages[`${key}_${form}`] ?? messages[`${key}_other`]
  return (entry?.message ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
