/** The middle of some figures; the mean of the two middle ones when their number is even. NaN of none. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low, high] = [sorted[middle - 1], sorted[middle]]
  if (high === undefined) return Number.NaN
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2
}

/** `median (min to max)` of figures in milliseconds. */
export function spread(figures: readonly number[]): string {
  const round = (figure: number) => figure.toFixed(figure < 10 ? 1 : 0)
  return `${round(median(figures))} (${round(Math.min(...figures))} to ${round(Math.max(...figures))})`
}
