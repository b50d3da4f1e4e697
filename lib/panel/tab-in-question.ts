import { browser } from '../browser.ts'
import { takeHanded } from '../capture/hand-over.ts'
import { readTab, type TabRead } from '../capture/read-tab.ts'

/** The tab a popup or panel works on: the one its address names, else the active one of its window. */
export async function tabInQuestion(search: string): Promise<number | null> {
  const named = Number(new URLSearchParams(search).get('tab'))
  if (Number.isInteger(named) && named > 0) return named
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  return active?.id ?? null
}

/** What a click in the context menu or a shortcut read for this tab, the first time; else what the tab shows now. Never throws. */
export async function readInQuestion(tab: number, now: number): Promise<TabRead> {
  const handed = await takeHanded(tab, now).catch(() => null)
  return handed ? { ok: true, conversation: handed } : readTab(tab)
}
