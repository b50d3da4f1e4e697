/** A point of the window, px. */
interface Point {
  x: number
  y: number
}

/** From the edge of the button so far inwards its sides are looked at, px: its corners are round. */
const INWARDS = 6
const RAISED = ':is(:popover-open, :modal, :fullscreen)'

/** Whether an element is drawn as it is: seen through in no way, neither moved nor cut. */
export function isPlainlyDrawn(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  if (!style) return false
  const { opacity, visibility, transform, filter, clipPath } = style
  return opacity === '1' && visibility === 'visible' && [transform, filter, clipPath].every(effect => effect === 'none')
}

/** Whether the element is what a press at that point would meet. */
export const isOnTopAt = (element: Element, { x, y }: Point): boolean => element.ownerDocument.elementFromPoint(x, y) === element

export function middleOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

/**
 * As far as a page can be asked without the browser's own word for it: all that it is drawn in is drawn plainly, nothing takes its presses
 * at its middle or its sides, and nothing else was raised to the top layer. What lets presses through and was not raised lies under it.
 */
export function isPlainlyShown(host: Element): boolean {
  const raised = [...host.ownerDocument.querySelectorAll(RAISED)]
  if (raised.some(element => element !== host)) return false
  // The top layer is drawn apart from the page: a filter on all of it, as dark modes set, does not reach there.
  const drawnIn = raised.length > 0 ? [host] : lineOf(host)
  return drawnIn.every(isPlainlyDrawn) && pointsOf(host).every(at => isOnTopAt(host, at))
}

/** It and all that it lies in. */
function lineOf(element: Element): Element[] {
  const line: Element[] = []
  for (let next: Element | null = element; next; next = next.parentElement) line.push(next)
  return line
}

function pointsOf(element: Element): Point[] {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const { x, y } = middleOf(element)
  return [
    { x, y },
    { x: left + INWARDS, y },
    { x: right - INWARDS, y },
    { x, y: top + INWARDS },
    { x, y: bottom - INWARDS },
  ]
}
