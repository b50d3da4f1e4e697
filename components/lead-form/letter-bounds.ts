const ZERO_WIDTH_JOINER = 0x200d
const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000

/** True where a cut would part a surrogate pair, a joined emoji, or a letter from its marks. */
function partsLetter(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
  if (isHigh(before) && isLow(after)) return true
  return before === ZERO_WIDTH_JOINER || after === ZERO_WIDTH_JOINER || /^\p{M}/u.test(text.slice(at, at + 2))
}

/** The nearest place at or beyond `at`, backwards or forwards, where the text may be cut. */
export function letterBound(text: string, at: number, by: 1 | -1): number {
  let place = at
  while (partsLetter(text, place)) place += by
  return place
}

/** How far a cut may move to fall between two words. */
const WORD_SLACK = 10

/** Moves a cut to the nearest gap between words, the gap kept, not beyond `stop`; stays on a letter's bound where no gap is near. */
export function wordBound(text: string, at: number, stop: number, by: 1 | -1): number {
  const from = letterBound(text, at, by)
  for (let place = from; Math.abs(place - from) <= WORD_SLACK && (stop - place) * by >= 0; place += by) {
    if (/\s/.test(text.charAt(by > 0 ? place : place - 1))) return place
  }
  return from
}
