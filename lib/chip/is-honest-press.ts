/** A button that has just come under the pointer was not aimed at, ms. */
const SEEN = 500

/**
 * True for a press that a person meant (RELIABILITY section 5, clickjacking): made by the browser and not by the page, on a button that
 * was in sight long enough, is drawn as we drew it, and lies on top where it was pressed. `since`: when it was last shown or moved, ms.
 */
export function isHonestPress(event: MouseEvent, host: Element, since: number, now: number): boolean {
  return event.isTrusted && now - since >= SEEN && isPlainlyDrawn(host) && isOnTop(event, host)
}

function isPlainlyDrawn(host: Element): boolean {
  const style = host.ownerDocument.defaultView?.getComputedStyle(host)
  if (!style) return false
  const { opacity, visibility, transform, filter, clipPath } = style
  return opacity === '1' && visibility === 'visible' && [transform, filter, clipPath].every(effect => effect === 'none')
}

/** A key press has no point: then the middle counts. */
function isOnTop({ detail, clientX, clientY }: MouseEvent, host: Element): boolean {
  const { left, top, width, height } = host.getBoundingClientRect()
  const [x, y] = detail === 0 ? [left + width / 2, top + height / 2] : [clientX, clientY]
  return host.ownerDocument.elementFromPoint(x, y) === host
}
