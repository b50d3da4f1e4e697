import { loadLanguage, pickLanguage } from '../i18n.ts'
import { loadShipped } from '../load-data.ts'
import type { Settings } from '../settings/schema.ts'

/** Makes `t` speak the chosen language in the background, which knows no word when it has just started. */
export function speak({ language }: Settings): Promise<void> {
  return loadLanguage(pickLanguage(language, navigator.languages), loadShipped)
}
