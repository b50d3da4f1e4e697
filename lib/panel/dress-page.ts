import { direction, loadLanguage, pickLanguage } from '../i18n.ts'
import { loadShipped } from '../load-data.ts'
import type { Settings } from '../settings/schema.ts'
import { onSettings, readSettings } from '../settings/settings.ts'

/** Gives a page of ours its language, its writing direction and its theme, and keeps them; `redraw` is called when the words changed. */
export async function dressPage(document: Document, redraw: () => void): Promise<void> {
  await dress(document, await readSettings())
  redraw()
  onSettings(settings => void dress(document, settings).then(redraw))
}

async function dress({ documentElement: root }: Document, settings: Settings): Promise<void> {
  const language = pickLanguage(settings.language, navigator.languages)
  await loadLanguage(language, loadShipped)
  root.lang = language
  root.dir = direction()
  if (settings.theme === 'system') delete root.dataset.theme
  else root.dataset.theme = settings.theme
}
