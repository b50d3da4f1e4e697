import { means, type Turn } from '../chat/turn.ts'

/** A word that opens a part of an address. A lone letter is none here: `c une surprise`. */
export const isPlaceWord = (turn: Turn, at: number): boolean =>
  turn.tokens[at]?.text.length !== 1 && means(turn, at, 'street', 'building', 'door', 'area', 'landmark')
