import type { Role } from '../driver.ts'
import { withControl } from './control.ts'
import type { Place } from './in-document.ts'

interface MouseEvents {
  synthesizeMouseAtPoint(x: number, y: number, event: object, window: unknown): Promise<unknown>
}
declare const ChromeUtils: {
  importESModule(address: 'chrome://remote/content/shared/webdriver/Event.sys.mjs'): { event: MouseEvents }
}
declare const Services: { tm: { dispatchToMainThread(run: () => void): void } }

/** Runs in the document: real mouse events on the middle of the control, once it is enabled, still, in sight and covered by nothing. */
async function click(element: Element): Promise<{ done: null } | null> {
  if (element.matches(':disabled')) return null
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
  const before = element.getBoundingClientRect()
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  const { top, left, width, height } = element.getBoundingClientRect()
  if (before.top !== top || before.left !== left || width === 0 || height === 0) return null
  const [x, y] = [left + width / 2, top + height / 2]
  const hit = document.elementFromPoint(x, y)
  if (!hit || (!element.contains(hit) && !hit.closest('label')?.contains(element))) return null
  const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs')
  // The answer leaves first, for a click may take its own document away.
  Services.tm.dispatchToMainThread(async () => {
    await event.synthesizeMouseAtPoint(x, y, { type: 'mousemove' }, window)
    await event.synthesizeMouseAtPoint(x, y, {}, window)
  })
  return { done: null }
}

export const clickControl = (place: Place, role: Role, name: string): Promise<null> => withControl(place, role, name, click)
