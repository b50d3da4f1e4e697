import type { Settings } from '../../../lib/settings/schema.ts'
import type { View } from '../driver.ts'

declare const chrome: {
  storage: { local: { get(key: string): Promise<{ settings?: object }>; set(items: { settings: object }): Promise<void> } }
}

export type Look = Pick<Settings, 'language' | 'theme'>

/** Every language in both themes. */
export const looks: Look[] = (['en', 'fr', 'ar'] as const).flatMap(language =>
  (['light', 'dark'] as const).map(theme => ({ language, theme })),
)

/** Runs in the page: stores the settings, and resolves once the page itself has followed them and is drawn. */
async function follow({ language, theme }: Look): Promise<void> {
  const { settings } = await chrome.storage.local.get('settings')
  await chrome.storage.local.set({ settings: { ...settings, language, theme } })
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve))
  const root = document.documentElement
  while (root.lang !== language || root.dataset.theme !== theme) await frame()
  await frame()
  await frame()
}

/** Sets language and theme from within an open page of the extension, as the options page would; the page follows at once. */
export const chooseLook = (page: View, look: Look): Promise<void> => page.evaluate(follow, look)
