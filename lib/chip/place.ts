/** Where the button goes, in pixels of the window: the edge it grows from, and its middle line. */
export interface Place {
  /** Distance of its inline end from that side of the window. */
  side: 'left' | 'right'
  offset: number
  top: number
  /** Too narrow a header for words: a disc without. */
  mini: boolean
  dark: boolean
}

/** Height of the button, and its distance from what it stands beside, px. */
const SIZE = 28
const GAP = 12
const NARROW = 300

/** Beside the header's own buttons, at the end of its line; null when the header is not drawn. */
export function placeIn(header: Element, before: Element | null, view: Window): Place | null {
  const box = header.getBoundingClientRect()
  if (box.width === 0 || box.height === 0) return null
  const style = view.getComputedStyle(header)
  const isRtl = style.direction === 'rtl'
  const neighbour = before?.getBoundingClientRect()
  const edge = isRtl ? (neighbour?.right ?? box.left) : view.innerWidth - (neighbour?.left ?? box.right)
  return {
    side: isRtl ? 'left' : 'right',
    offset: Math.round(edge + GAP),
    top: Math.round(box.top + (box.height - SIZE) / 2),
    mini: box.width < NARROW,
    dark: isDark(header, view),
  }
}

/** By the first background behind the header that can be seen; white when there is none. */
function isDark(header: Element, view: Window): boolean {
  for (let element: Element | null = header; element; element = element.parentElement) {
    const [red, green, blue, alpha = 1] = (view.getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []).map(Number)
    if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) continue
    // Rec. 709 weights: how light an eye sees the colour, 0 to 255
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128
  }
  return false
}
