/** A page that changes all the time is looked at so often, ms. */
const REST = 250

/**
 * Calls `look` now and after the page has changed, in the next frame and then no sooner than REST after the last time, until the signal.
 * One observer, whose records are not read: whatever moved, the header is where to look. A hidden page draws no frames and is left alone.
 */
export function followPage(document: Document, look: () => void, signal: AbortSignal): void {
  const view = document.defaultView
  if (!view) return
  let isPlanned = false
  let hasChanged = false
  const plan = () => {
    hasChanged = true
    if (isPlanned) return
    isPlanned = true
    view.requestAnimationFrame(() => {
      if (signal.aborted) return
      hasChanged = false
      look()
      view.setTimeout(() => {
        isPlanned = false
        if (hasChanged && !signal.aborted) plan()
      }, REST)
    })
  }
  const observer = new view.MutationObserver(plan)
  observer.observe(document.body, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  plan()
}
