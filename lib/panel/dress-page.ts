import { direction, loadLanguage, type Messages, messagesFile, pickLanguage } from '../i18n.ts'
import { loadShipped } from '../load-data.ts'
import type { Settings } from '../settings/schema.ts'
import { onSettings, readSettings } from '../settings/settings.ts'

type Load = (path: string) => Promise<Messages>

/** Gives a page of ours its language, its writing direction and its theme, and keeps them; `redraw` is called when the words changed. */
export async function dressPage(document: Document, redraw: () => void): Promise<void> {
  // The browser's own language is the one of nearly everybody: its words come while the settings are read.
  const load = ahead(messagesFile(pickLanguage('auto', navigator.languages)))
  await dress(document, await readSettings(), load)
  redraw()
  onSettings(settings => void dress(document, settings, loadShipped).then(redraw))
}

/** Fetches one file now and hands it out when it is asked for, any other one then. */
function ahead(path: string): Load {
  const coming = loadShipped<Messages>(path)
  // Whoever asks for it hears of its failure; perhaps nobody does.
  coming.catch(() => {})
  return wanted => (wanted === path ? coming : loadShipped(wanted))
}

async function dress({ documentElement: root }: Document, settings: Settings, load: Load): Promise<void> {
  const language = pickLanguage(settings.language, navigator.languages)
  await loadLanguage(language, load)
  root.lang = language
  root.dir = direction()
  if (settings.theme === 'system') delete root.dataset.theme
  else root.dataset.theme = settings.theme
}
