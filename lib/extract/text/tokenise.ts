import { AFTER_DIGIT, BEFORE_DIGIT, BEFORE_LAST_FIGURE } from '../words/written-on.ts'
/** `word`: letters, with the digits that Darija in Latin letters uses as letters (`7ay`, `l9bara`). `break`: the end of a line. */
export interface Token {
  kind: 'word' | 'number' | 'mark' | 'break'
  text: string
  /** Offsets in the folded text. */
  start: number
  end: number
}

const LETTER = /\p{L}/u
const DIGIT_AS_LETTER = /^[2-9]$/
/** Arabic has its own letters: `و2` is a count behind `and`. */
const ARABIC = /[ء-ي]/

/** `merciii`, `شكراااا`. */
const DRAWN_OUT = /([^\d\s])\1{2,}/g
/** Whether any word is: looked for once in a text, not once a word. */
const HAS_DRAWN_OUT = /([^\d\s])\1{2}/

/** Cuts folded text into words, numbers, marks and line ends; spaces are dropped. Linear in its length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  const isDrawnOut = HAS_DRAWN_OUT.test(text)
  let at = 0
  while (at < text.length) {
    const tied = tiedEnd(text, at)
    const end = tied || runEnd(text, at)
    if (tied > 0) tokens.push({ kind: 'word', text: text.slice(at, tied).replace(/[- ]/, ''), start: at, end: tied })
    else if (end > at) pushRun(tokens, text, at, end, isDrawnOut)
    else if (text[at] !== ' ') tokens.push({ kind: text[at] === '\n' ? 'break' : 'mark', text: text.charAt(at), start: at, end: at + 1 })
    at = Math.max(end, at + 1)
  }
  return tokens
}

/** The end of `t-shirt`, `t shirt`, `e-mail`: one word; Darija's particles (`l-casa`) are tied on as well, and none. 0 for anything else. */
function tiedEnd(text: string, at: number): number {
  if (!TIED_BEGIN.has(text.charCodeAt(at))) return 0
  const tied = TIED.find(word => text.startsWith(word, at))
  const end = tied ? runEnd(text, at + tied.length) : 0
  return end > 0 && end - at <= (tied?.length ?? 0) + 1 ? end : 0
}

/** Words that begin with a letter of their own. */
const TIED = ['t-shirt', 'tee-shirt', 'e-mail'].flatMap(word => [word, word.replace('-', ' ')])
const TIED_BEGIN = new Set(TIED.map(word => word.charCodeAt(0)))

const isDigit = (text: string, at: number) => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 97 && code <= 122) || (code >= 0x621 && code <= 0x64a) || (code > 127 && LETTER.test(text.charAt(at)))
}

function runEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && (isDigit(text, end) || isLetter(text, end))) end++
  return end
}

function hasDigit(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isDigit(text, at)) return true
  return false
}

interface Part {
  digits: boolean
  start: number
  end: number
}

function pushRun(tokens: Token[], text: string, start: number, end: number, isDrawnOut: boolean): void {
  if (!hasDigit(text, start, end)) {
    const word = text.slice(start, end)
    tokens.push({ kind: 'word', text: isDrawnOut ? word.replace(DRAWN_OUT, '$1') : word, start, end })
    return
  }
  const parts = joinDigitLetters(splitRun(text, start, end), text)
  for (const part of parts)
    tokens.push({ kind: part.digits ? 'number' : 'word', text: text.slice(part.start, part.end), start: part.start, end: part.end })
}

function splitRun(text: string, start: number, end: number): Part[] {
  const parts: Part[] = []
  for (let at = start; at < end; at++) {
    const last = parts.at(-1)
    const digits = isDigit(text, at)
    if (last?.digits === digits) last.end = at + 1
    else parts.push({ digits, start: at, end: at + 1 })
  }
  return parts
}

/** Joins `7` and `ay`, but neither `2` and `kg` nor `x` and `2`. */
function joinDigitLetters(parts: Part[], text: string): Part[] {
  const joined: Part[] = []
  parts.forEach((part, n) => {
    const last = joined.at(-1)
    const previous = parts[n - 1]
    const isLast = n === parts.length - 1 && previous !== undefined && BEFORE_LAST_FIGURE.has(text.slice(previous.start, previous.end))
    if (last && previous && !isLast && isOneWord(previous, part, text))
      joined[joined.length - 1] = { digits: false, start: last.start, end: part.end }
    else joined.push(part)
  })
  return joined
}

function isOneWord(left: Part, right: Part, text: string): boolean {
  const digits = left.digits ? left : right
  const letters = text.slice(left.digits ? right.start : left.start, left.digits ? right.end : left.end)
  if (!DIGIT_AS_LETTER.test(text.slice(digits.start, digits.end)) || ARABIC.test(letters)) return false
  // `3nd` is Darija, the ordinal is `3rd`
  if (digits.start + 1 === digits.end && text[digits.start] === '3' && letters === 'nd') return true
  return left.digits ? !AFTER_DIGIT.has(letters) : !BEFORE_DIGIT.has(letters)
}
