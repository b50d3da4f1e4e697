/** For each item the next one behind it that `holds`. Linear. */
export function nextOf<T>(items: readonly T[], holds: (item: T) => boolean): (T | undefined)[] {
  const next: (T | undefined)[] = new Array(items.length)
  let found: T | undefined
  for (let n = items.length - 1; n >= 0; n--) {
    next[n] = found
    const item = items[n] as T
    if (holds(item)) found = item
  }
  return next
}
