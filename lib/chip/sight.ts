import { isPlainlyShown } from './plainly-shown.ts'

/** Whether the button can be seen. */
export interface Sight {
  /** From when on it has been in sight without a break, ms; null while it is not. */
  since(): number | null
}

/** The browser looks no oftener than that, ms: less is not allowed. */
const DELAY = 100
/** So much of it must lie in the window. */
const NEARLY_ALL = 0.95

/** What Chromium's observer says beyond the standard one: whether what is to be seen there is the element itself, and all of it. */
type Seen = IntersectionObserverEntry & { isVisible?: boolean }

/**
 * Watches whether `button`, in the root of `host`, can be seen: by Chromium's own word, which knows of covers that let presses through, of
 * effects and cuts wherever they come from; elsewhere by looking when asked. `now`: ms. Until the signal.
 */
export function watchSight(host: Element, button: Element, now: () => number, signal: AbortSignal): Sight {
  const view = host.ownerDocument.defaultView
  if (!view || !('isVisible' in (view.IntersectionObserverEntry?.prototype ?? {})))
    return { since: () => (isPlainlyShown(host) ? Number.NEGATIVE_INFINITY : null) }
  let since: number | null = null
  const hear = (entries: Seen[]) => {
    for (const { isVisible } of entries) since = isVisible ? (since ?? now()) : null
  }
  const observer = new view.IntersectionObserver(hear, {
    trackVisibility: true,
    delay: DELAY,
    threshold: NEARLY_ALL,
  } as IntersectionObserverInit)
  observer.observe(button)
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  return {
    since() {
      hear(observer.takeRecords())
      return since
    },
  }
}
