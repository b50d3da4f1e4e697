import { browser, inPrivateWindow } from '../browser.ts'
import { migrate } from './migrations.ts'
import { defaultSettings, type Settings, settingsSchema } from './schema.ts'

const KEY = 'settings'
/** Where a private window's settings lie: both storages are one for all windows, and this one is never written to the disk. */
const PRIVATE_KEY = 'private-settings'

/** The stored settings. A field that does not fit falls back to its default, and only that field. */
export async function readSettings(): Promise<Settings> {
  if (inPrivateWindow()) return readPrivately()
  const stored = await browser.storage.local.get(KEY)
  return parseSettings(stored[KEY])
}

/** A private window begins with the language and the look of the others, and with no account: it has none of theirs. */
async function readPrivately(): Promise<Settings> {
  const own = await browser.storage.session.get(PRIVATE_KEY)
  if (own[PRIVATE_KEY]) return parseSettings(own[PRIVATE_KEY])
  const { [KEY]: others } = await browser.storage.local.get(KEY)
  return { ...parseSettings(others), account: null }
}

/** Settings out of anything: never throws. */
export function parseSettings(stored: unknown): Settings {
  const raw = migrate(stored)
  const whole = settingsSchema.safeParse(raw)
  if (whole.success) return whole.data
  const bad = new Set(whole.error.issues.map(issue => String(issue.path[0])))
  const kept = Object.fromEntries(Object.entries(raw).filter(([name]) => !bad.has(name)))
  const mended = settingsSchema.safeParse({ ...kept, version: 1 })
  return mended.success ? mended.data : defaultSettings
}

/** Changes some settings and leaves the rest as they are. What a private window changes holds in private windows only. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await readSettings()), ...change }
  if (inPrivateWindow()) await browser.storage.session.set({ [PRIVATE_KEY]: next })
  else await browser.storage.local.set({ [KEY]: next })
  return next
}

/** Calls `listener` with the settings whenever they change in any context of this kind of window. */
export function onSettings(listener: (settings: Settings) => void): void {
  const [area, key] = inPrivateWindow() ? ([browser.storage.session, PRIVATE_KEY] as const) : ([browser.storage.local, KEY] as const)
  area.onChanged.addListener(changes => {
    if (changes[key]) listener(parseSettings(changes[key].newValue))
  })
}
