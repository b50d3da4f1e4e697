import { remember } from '../text/remember.ts'

/** Spellings of one sound in Arabic names written in Latin letters, in the order in which they are replaced. */
const SOUNDS: readonly [RegExp, string][] = [
  [/3(?=[aeiouy])/g, ''],
  [/3/g, 'a'],
  [/7/g, 'h'],
  [/9/g, 'k'],
  [/5/g, 'x'],
  [/[268]/g, ''],
  [/sh|ch/g, 'S'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/kh/g, 'x'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/gh/g, 'g'],
  [/dj/g, 'j'],
  [/q/g, 'k'],
  [/ou|oo|w|o/g, 'u'],
  [/ee|[ey]/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/[hi]$/, ''],
]

/** One spelling for the many ways of a name in Latin letters: `Mohammed`, `mohamed` and `muhammed` come out the same. */
export const spellingSkeleton = remember(foldedWord =>
  SOUNDS.reduce((word, [sound, spelling]) => word.replace(sound, spelling), foldedWord),
)
