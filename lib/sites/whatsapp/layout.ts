import { withDirection } from './selectors.ts'

/** Where the panel lies on the screen and which way its lines run. Null sides when nothing is laid out (no browser, or hidden). */
export interface PanelLayout {
  left: number
  right: number
  isRtl: boolean
  isLaidOut: boolean
}

/** Room on one side must exceed the other by this many pixels; measured on real pages: 62 to 67 (DOM.md 1.5, 2026). */
const CLEAR_DIFFERENCE = 24

/** Computed direction where there is a layout to compute, else the nearest `dir` attribute. */
export function layoutOf(panel: Element): PanelLayout {
  const { left, right } = panel.getBoundingClientRect()
  const isLaidOut = right > left
  const style = isLaidOut ? panel.ownerDocument.defaultView?.getComputedStyle(panel) : undefined
  const direction = style?.direction ?? panel.closest(withDirection)?.getAttribute('dir')
  return { left, right, isRtl: direction === 'rtl', isLaidOut }
}

/** One's own messages stand at the inline end: right in left-to-right pages, left in right-to-left ones. Null when it is not clear. */
export function sideOf(bubble: { left: number; right: number }, panel: PanelLayout): 'in' | 'out' | null {
  if (!panel.isLaidOut || bubble.right <= bubble.left) return null
  const roomBefore = bubble.left - panel.left
  const roomAfter = panel.right - bubble.right
  if (Math.abs(roomBefore - roomAfter) < CLEAR_DIFFERENCE) return null
  const isAtRight = roomBefore > roomAfter
  return isAtRight === panel.isRtl ? 'in' : 'out'
}
