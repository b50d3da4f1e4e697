import { browser } from '../browser.ts'
import { migrate } from './migrations.ts'
import { defaultSettings, type Settings, settingsSchema } from './schema.ts'

const KEY = 'settings'

/** The stored settings. A field that does not fit falls back to its default, and only that field. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY)
  return parseSettings(stored[KEY])
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

/** Changes some settings and leaves the rest as they are. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await readSettings()), ...change }
  await browser.storage.local.set({ [KEY]: next })
  return next
}

/** Calls `listener` with the settings whenever they change in any context. */
export function onSettings(listener: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener(changes => {
    if (changes[KEY]) listener(parseSettings(changes[KEY].newValue))
  })
}
