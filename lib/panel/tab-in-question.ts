import { browser } from '../browser.ts'

/** The tab a popup or panel works on: the one its address names, else the active one of its window. */
export async function tabInQuestion(search: string): Promise<number | null> {
  const named = Number(new URLSearchParams(search).get('tab'))
  if (Number.isInteger(named) && named > 0) return named
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  return active?.id ?? null
}
