import { foldCharacter } from './fold-character.ts'

/** A text made comparable, and where each of its characters stood in the original. */
export interface FoldedText {
  original: string
  text: string
  /** Original offset of each folded character; null when every offset is the same in both. */
  offsets: Uint32Array | null
}

const ASCII = /^[\n\x20-\x7e]*$/

/** Folds a whole text, see foldCharacter. Linear in its length. */
export function foldText(original: string): FoldedText {
  if (ASCII.test(original)) return { original, text: original.toLowerCase(), offsets: null }
  const offsets: number[] = []
  let text = ''
  let at = 0
  for (const character of original) {
    const part = foldCharacter(character)
    for (let n = 0; n < part.length; n++) offsets.push(at)
    text += part
    at += character.length
  }
  return { original, text, offsets: Uint32Array.from(offsets) }
}

/** A word list's entry as it is compared with folded text. */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  let text = ''
  for (const character of word) text += foldCharacter(character)
  return text
}

/** Offsets in the original of the folded characters `start` to `end`; `end` includes what hangs on the last one (accents, keycaps, a last hamza). */
export function originalRange(folded: FoldedText, start: number, end: number): { start: number; end: number } {
  const { offsets, original } = folded
  if (!offsets) return { start, end }
  const last = offsets[end - 1] ?? 0
  return { start: offsets[start] ?? original.length, end: endOfCluster(original, last) }
}

/** Marks, and the hamza that folding drops at the end of a word (`سناء`). */
const HANGS_ON = /^[\p{M}ء]$/u

function endOfCluster(text: string, start: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
  while (end < text.length && HANGS_ON.test(text.charAt(end))) end++
  return end
}
