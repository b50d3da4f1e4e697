import { currentLanguage } from '../../lib/i18n.ts'
import type { Conversation, Message } from '../../lib/lead/conversation.ts'
import type { Evidence } from '../../lib/lead/lead-draft.ts'
import { fold } from '../ui/fold.ts'
import { cutQuote, type Mark, type QuotePart } from './cut-quote.ts'

/** The words that a value was read in. `message` is null when they are the page's own: a selection, a listing. */
export interface Quote {
  parts: QuotePart[]
  message: Message | null
}

/** Values read in one place: `taken` of several possible, `match` when there was no doubt. */
export interface Reading {
  evidence: Evidence
  emphasis: 'match' | 'taken'
  /** What else it could have been; marked where it stands in the same words. */
  rivals: string[]
}

function wordsOf(evidence: Evidence, conversation: Conversation): { text: string; message: Message | null } | null {
  if (evidence.from === 'message') {
    const message = conversation.messages[evidence.index]
    return message ? { text: message.text, message } : null
  }
  const text = evidence.from === 'selection' ? conversation.selection : evidence.from === 'listing' ? conversation.listing?.title : null
  return text ? { text, message: null } : null
}

function rivalMarks(text: string, rivals: string[]): Mark[] {
  const folded = fold(text)
  return rivals.flatMap(rival => {
    const start = rival === '' ? -1 : folded.indexOf(fold(rival))
    return start < 0 ? [] : [{ start, end: start + rival.length, emphasis: 'rival' as const }]
  })
}

/** Characters that one line holds: under a field, and beside the figures of a product. */
export const FIELD_WIDTH = 38
export const PRODUCT_WIDTH = 20

/** Arabic pages are set one pixel larger, 13 in place of 12: less fits. */
const lineWidth = (width: number) => (currentLanguage() === 'ar' ? Math.floor((width * 12) / 13) : width)

/** One quote of about `width` characters for values read in the same words. Null when there are no such words, or the evidence points outside them. */
export function quoteOf(readings: Reading[], conversation: Conversation, width: number): Quote | null {
  const [first] = readings
  const words = first ? wordsOf(first.evidence, conversation) : null
  if (!words) return null
  const marks: Mark[] = readings.map(({ evidence, emphasis }) => ({ start: evidence.start, end: evidence.end, emphasis }))
  const rivals = rivalMarks(
    words.text,
    readings.flatMap(reading => reading.rivals),
  )
  const parts = cutQuote(words.text, [...marks, ...rivals], lineWidth(width))
  return parts.length > 0 ? { parts, message: words.message } : null
}
