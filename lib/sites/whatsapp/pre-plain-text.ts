import { oneLine } from '../query.ts'

/** What a message says of itself for the clipboard: `[10:02, 06/06/2026] Amina: `. */
export interface Stamp {
  /** The words between the brackets. */
  when: string
  sender: string
}

/** Null when the attribute has another shape (DOM.md 1.4, all samples 2025 and 2026). */
export function parseStamp(attribute: string): Stamp | null {
  const match = /^\[(.+?)\]\s(.+?)\s?:$/.exec(oneLine(attribute, 400))
  return match?.[1] && match[2] ? { when: match[1], sender: match[2] } : null
}
