import type { Role } from '../driver.ts'
import { withControl } from './control.ts'
import { inDocument, type Place } from './in-document.ts'

interface MouseEvents {
  synthesizeMouseAtPoint(x: number, y: number, event: object, window: unknown): Promise<unknown>
}
declare const ChromeUtils: {
  importESModule(address: 'chrome://remote/content/shared/webdriver/Event.sys.mjs'): { event: MouseEvents }
}

interface Point {
  x: number
  y: number
}

/** Runs in the document: the middle of the control, once it is enabled, still, in sight and covered by nothing. */
async function aim(element: Element): Promise<{ done: Point } | null> {
  if (element.matches(':disabled')) return null
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
  const before = element.getBoundingClientRect()
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  const { top, left, width, height } = element.getBoundingClientRect()
  if (before.top !== top || before.left !== left || width === 0 || height === 0) return null
  const point = { x: left + width / 2, y: top + height / 2 }
  // A button of ours in somebody's page stands in a shadow tree: that is asked what lies there
  const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(point.x, point.y)
  return hit && (element.contains(hit) || hit.closest('label')?.contains(element)) ? { done: point } : null
}

/** Runs in the document: real mouse events. */
async function strike({ x, y }: Point): Promise<void> {
  const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs')
  await event.synthesizeMouseAtPoint(x, y, { type: 'mousemove' }, window)
  await event.synthesizeMouseAtPoint(x, y, {}, window)
}

/** A click may take its own document away: then nobody is left to say that it is done. */
const isGone = (error: unknown) => error instanceof Error && /destroyed|unloaded|gone/.test(error.message)

/** Clicks once the control is visible, still and enabled. */
export async function clickControl(place: Place, role: Role, name: string): Promise<void> {
  const point = await withControl(place, role, name, aim)
  try {
    await inDocument(place, 'browser', `return (${strike})(...arguments)`, [point])
  } catch (error) {
    if (!isGone(error)) throw error
  }
}
