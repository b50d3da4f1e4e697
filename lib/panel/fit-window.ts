/** The popup's own height, as its style sheet has it. */
const FULL = 560
/** Until the browser has given the popup the size it asks for, ms. */
const SETTLED = 250

/**
 * Makes the popup as high as its window where the browser gives it less than it asks for (a small screen, a large zoom), so that
 * the foot with Save is always in sight. Only once the size has settled: a popup that asks for its window's height never grows.
 */
export function fitWindow(window: Window, signal: AbortSignal): void {
  const root = window.document.documentElement
  let timer = 0
  const measure = () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => root.classList.toggle('short', window.innerHeight < FULL), SETTLED)
  }
  measure()
  window.addEventListener('resize', measure, { signal })
}
