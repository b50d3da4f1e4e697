import type { ReadTurn } from './chat/read-turns.ts'
import { overlaps } from './chat/touching.ts'
import { type Span, wordsOf } from './chat/turn.ts'
import { findLooks } from './note/find-looks.ts'
import { findWishes } from './note/find-wishes.ts'
import type { OrderLine } from './products/read-order.ts'

export interface FoundNote {
  text: string
  spans: Span[]
  confidence: number
}

const LABELLED_CONFIDENCE = 0.9
const WISH_CONFIDENCE = 0.6

/** What no other field carries: what the customer labelled as a note, the colours and sizes he asks for, his wishes. In the order said; no colour in `name`. */
export function findNote(turns: readonly ReadTurn[], order: readonly OrderLine[], name: readonly Span[] = []): FoundNote | null {
  const customer = turns.filter(({ turn }) => turn.speaker === 'customer' && !turn.isConfirmed)
  const notes: Span[] = customer.flatMap(({ labelled }) => labelled).filter(value => value.field === 'note')
  const spans = [...notes]
  for (const span of [...findWishes(turns), ...findLooks(turns, order)])
    if (![...spans, ...name].some(other => overlaps(other, span))) spans.push(span)
  if (spans.length === 0) return null
  const turnOrder = new Map(turns.map(({ turn }, n) => [turn, n]))
  spans.sort((a, b) => (turnOrder.get(a.turn) ?? 0) - (turnOrder.get(b.turn) ?? 0) || a.first - b.first)
  const texts = new Set(spans.map(wordsOf))
  return { text: [...texts].join(', '), spans, confidence: notes.length > 0 ? LABELLED_CONFIDENCE : WISH_CONFIDENCE }
}
