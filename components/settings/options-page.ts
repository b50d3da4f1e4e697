/** The pages that stand in the options' side, in its order. More come with what they set. */
export const OPTIONS_PAGES = ['accounts', 'catalogue', 'general', 'sites', 'privacy'] as const
export type OptionsPage = (typeof OPTIONS_PAGES)[number]

/** The page that an address's hash names (`#catalogue`); the first one when it names none. */
export function pageOf(hash: string): OptionsPage {
  return OPTIONS_PAGES.find(page => hash === `#${page}`) ?? 'accounts'
}
