import { touching } from '../chat/touching.ts'
import { type Span, type Turn, wordsOf } from '../chat/turn.ts'
import { SECTORS } from '../words/address-particles.ts'
import type { Area, PlaceClues } from './find-area.ts'
import { mendNumbers } from './mend-numbers.ts'
import type { Part } from './read-parts.ts'

export interface Address {
  text: string
  spans: Span[]
  confidence: number
}

const CONFIDENCE = { labelled: 0.92, cue: 0.8 }

/** What finds the door: streets, buildings, numbers, landmarks and hamlets that are not the area, in the order said. */
export function findAddress({ parts, labelled }: PlaceClues, area: Area | null, turns: readonly Turn[]): Address | null {
  const told = parts.filter(part => part !== area?.part && (part.kind === 'address' || part.kind === 'hamlet' || isSector(part, area)))
  const { parts: doors, mend } = mendNumbers(told, turns)
  if (doors.length === 0) return null
  const isLabelled = labelled.filter(({ field }) => field === 'address').some(touching(doors))
  const text = mend([...new Set(doors.map(wordsOf))].join(', '))
  return { text, spans: doors, confidence: isLabelled ? CONFIDENCE.labelled : CONFIDENCE.cue }
}

/** `حي الرحمة قطاع د`: a sector of the quarter that was named before it. */
const isSector = (part: Part, area: Area | null) =>
  part.kind === 'area' && area !== null && area.part !== part && SECTORS.has(part.turn.tokens[part.first]?.text ?? '')
