import { buttonStyle, hostStyle } from './chip-style.ts'
import { drawButton, type Face } from './draw.ts'
import { judgePress } from './judge-press.ts'
import type { Place } from './place.ts'
import { watchSight } from './sight.ts'

/** The button on the page. */
export interface Chip {
  show(face: Face, place: Place): void
  hide(): void
  /** Whether it is where it was put: not when the page, or a newer script of ours, took it out. */
  isInPlace(): boolean
}

interface ChipEvents {
  onPress(): void
  onUnseen(): void
  onTampered(): void
  now(): number
  signal: AbortSignal
}

/** A page that keeps on changing or removing the button does not want it: so often it is put right. */
const MOST_REPAIRS = 5
/** By this a newer script of ours finds what an older one left. */
const MARK = 'data-leadclip-chip'

/**
 * Makes the button: in a closed shadow root, in the top layer, so that the page's styles stay out and ours in. `onPress` hears presses
 * that a person meant only; `onUnseen` one on a button that cannot be seen for certain; `onTampered` that the page will not have it.
 * `now`: milliseconds. All is gone with the signal.
 */
export function createChip(document: Document, { onPress, onUnseen, onTampered, now, signal }: ChipEvents): Chip {
  for (const left of document.querySelectorAll(`[${MARK}]`)) left.remove()
  const host = document.createElement('div')
  const button = document.createElement('button')
  const root = host.attachShadow({ mode: 'closed' })
  root.append(Object.assign(document.createElement('style'), { textContent: buttonStyle }), button)
  let style = ''
  const sight = watchSight(host, button, now, signal)
  let since = 0
  let repairs = 0

  const repair = () => {
    if (host.getAttribute('style') === style && host.getAttributeNames().every(name => OURS.has(name))) return
    repairs += 1
    if (repairs > MOST_REPAIRS) return onTampered()
    for (const name of host.getAttributeNames()) if (!OURS.has(name)) host.removeAttribute(name)
    put()
  }
  const guard = document.defaultView && new document.defaultView.MutationObserver(repair)
  const put = () => {
    since = now()
    host.setAttribute(MARK, '')
    host.setAttribute('popover', 'manual')
    host.setAttribute('style', style)
    if (!host.isConnected) document.documentElement.append(host)
    // Before Chrome 114 there is no top layer for it: the highest z-index is what is left.
    if (typeof host.showPopover === 'function' && !host.matches(':popover-open')) host.showPopover()
    guard?.takeRecords()
  }
  guard?.observe(host, { attributes: true })
  const press = (event: MouseEvent) => {
    const inSight = sight.since()
    const verdict = judgePress(event, host, inSight === null ? null : Math.max(inSight, since), now())
    if (verdict === 'meant') onPress()
    if (verdict === 'unseen') onUnseen()
  }
  button.addEventListener('click', press, { signal })
  signal.addEventListener(
    'abort',
    () => {
      guard?.disconnect()
      host.remove()
    },
    { once: true },
  )
  return {
    show(face, place) {
      drawButton(button, face, place)
      const next = hostStyle(place)
      if (style === next && host.isConnected) return
      if (style !== '' && !host.isConnected) repairs += 1
      if (repairs > MOST_REPAIRS) return onTampered()
      style = next
      put()
    },
    hide() {
      style = ''
      host.remove()
    },
    isInPlace: () => style === '' || host.isConnected,
  }
}

const OURS = new Set([MARK, 'popover', 'style'])
