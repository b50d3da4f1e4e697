/** Cuts a list before the given places; what stands before the first is a piece of its own. */
export function cutBefore<T>(list: readonly T[], places: readonly number[]): T[][] {
  const cuts = [...new Set([0, ...places])].filter(place => place >= 0 && place < list.length).sort((a, b) => a - b)
  return cuts.map((from, n) => list.slice(from, cuts[n + 1]))
}
