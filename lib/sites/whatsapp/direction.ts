import type { Direction } from '../../lead/conversation.ts'

/** One reason to believe that a message came in or went out. */
export interface Vote {
  direction: 'in' | 'out'
  weight: number
}

/**
 * How much each sign counts (DOM.md 1.5, June to September 2026). No sign stands alone for long: WhatsApp dropped or
 * mirrored each of them at least once, so they outvote one another.
 */
export const weights = {
  /** Classes and ids that name the direction; gone since mid 2026, decisive where they stand. */
  legacy: 20,
  /** The label for screen readers says "You", or the peer's name. */
  speaker: 4,
  /** Sent, delivered, read: only one's own messages are ticked. */
  tick: 4,
  /** Clipboard sender against the chat's title, in a direct chat. */
  sender: 3,
  /** On which side of the panel the bubble leaves room. */
  geometry: 3,
  /** The speaker is not called what the clipboard calls the sender, so it is a word such as "You" in a language unknown to us. */
  otherName: 2,
  /** A label beside the time that is no known tick: a state, but also a star on any message. */
  metaLabel: 2,
  /** A group shows the author of others' messages only. */
  author: 2,
  /** The beak of the bubble, mirrored in right-to-left pages. */
  tail: 1,
} as const

/** One side must lead by more than the weakest sign, or nothing is concluded. */
const LEAD = 2

export function decide(votes: readonly Vote[]): Direction {
  const balance = votes.reduce((sum, vote) => sum + (vote.direction === 'in' ? vote.weight : -vote.weight), 0)
  if (Math.abs(balance) < LEAD) return 'unknown'
  return balance > 0 ? 'in' : 'out'
}

/** What is known of one row when all have voted. */
export interface Decided {
  direction: Direction
  /** Sender by the clipboard text, or null. */
  sender: string | null
}

/**
 * Undecided rows follow the decided rows of the same sender; in a direct chat, where there are two senders, also the opposite
 * of the other one. A sender with rows on both sides decides nothing.
 */
export function inherit(rows: readonly Decided[], isDirect: boolean): Direction[] {
  const sides = new Map<string, Set<Direction>>()
  for (const { sender, direction } of rows) {
    if (sender === null) continue
    const side = sides.get(sender) ?? new Set()
    if (direction !== 'unknown') side.add(direction)
    sides.set(sender, side)
  }
  const sideOf = (sender: string): Direction => {
    const [only, ...more] = sides.get(sender) ?? []
    return only && more.length === 0 ? only : 'unknown'
  }
  const oppositeOf = (sender: string): Direction => {
    const others = [...sides.keys()].filter(each => each !== sender)
    const other = isDirect && others.length === 1 && others[0] ? sideOf(others[0]) : 'unknown'
    if (other === 'unknown') return 'unknown'
    return other === 'in' ? 'out' : 'in'
  }
  return rows.map(({ sender, direction }) => {
    if (direction !== 'unknown' || sender === null) return direction
    const own = sideOf(sender)
    return own === 'unknown' && sides.get(sender)?.size === 0 ? oppositeOf(sender) : own
  })
}
