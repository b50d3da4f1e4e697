import type { Line } from '../line.ts'
import { itemHead } from './item-head.ts'

/** Cuts before the numbered items of a list; the numbers come off. Null when the lines are no list. */
export function cutByItem(lines: readonly Line[]): Line[][] | null {
  const heads = lines.map(itemHead)
  const counted = risingHeads(heads.map(head => head?.ordinal ?? null))
  if (counted.size < 2) return null
  const items: Line[][] = []
  lines.forEach((line, n) => {
    const head = counted.has(n) ? heads[n] : null
    if (!head) (items.at(-1) ?? startOf(items)).push(line)
    else items.push([{ ...line, first: head.first, ordinal: head.ordinal }])
  })
  return items
}

function startOf(items: Line[][]): Line[] {
  const first: Line[] = []
  items.push(first)
  return first
}

/** Where the numbers count up, or start again at one. */
function risingHeads(ordinals: readonly (number | null)[]): Set<number> {
  const kept = new Set<number>()
  let last = 0
  ordinals.forEach((ordinal, n) => {
    if (ordinal === null || !(ordinal === last + 1 || ordinal === 1 || (kept.size === 0 && ordinal < 100) || ordinal === last + 2)) return
    kept.add(n)
    last = ordinal
  })
  return kept
}
