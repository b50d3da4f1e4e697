import { type Language, loadLanguage, pickLanguage } from '../i18n.ts'
import { loadShipped } from '../load-data.ts'
import type { Settings } from '../settings/schema.ts'

/** What was loaded since this background started. */
let spoken: Language | null = null

/** Makes `t` speak the chosen language in the background, which knows no word when it has just started. Buttons in chats ask often: it is loaded once. */
export async function speak({ language }: Settings): Promise<void> {
  const next = pickLanguage(language, navigator.languages)
  if (next === spoken) return
  await loadLanguage(next, loadShipped)
  spoken = next
}
