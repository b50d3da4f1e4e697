import { isOnTopAt, isPlainlyDrawn, middleOf } from './plainly-shown.ts'

/** A button that has just come under the pointer, or into sight, was not aimed at, ms. */
const SEEN = 500

/** What a press was: one that a person meant, one that may not be meant, or one on a button that cannot be seen for certain. */
export type Press = 'meant' | 'not-meant' | 'unseen'

/**
 * Tells a press that a person meant (RELIABILITY section 5, clickjacking): made by the browser and not by the page, on a button that
 * was in sight long enough, is drawn as we drew it, and lies on top where it was pressed. `since`: from when on it has stood there in
 * sight, ms; null when it is not to be seen.
 */
export function judgePress(event: MouseEvent, host: Element, since: number | null, now: number): Press {
  if (!event.isTrusted) return 'not-meant'
  // A key press has no point: then the middle counts.
  const at = event.detail === 0 ? middleOf(host) : { x: event.clientX, y: event.clientY }
  if (since === null || !isPlainlyDrawn(host) || !isOnTopAt(host, at)) return 'unseen'
  return now - since >= SEEN ? 'meant' : 'not-meant'
}
