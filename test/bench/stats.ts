/** The middle of some figures; the mean of the two middle ones when their number is even. NaN of none. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low, high] = [sorted[middle - 1], sorted[middle]]
  if (high === undefined) return Number.NaN
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2
}

/** The figure below which so much of them lies, 0 to 1. NaN of none. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** `median (min to max)` of figures in milliseconds. */
export function spread(figures: readonly number[]): string {
  const round = (figure: number) => figure.toFixed(figure < 10 ? 1 : 0)
  return `${round(median(figures))} (${round(Math.min(...figures))} to ${round(Math.max(...figures))})`
}

/** `1.23 x`: the middle of the ratios of pairs that were taken one right after the other. */
export function ratio<T>(pairs: readonly T[], of: (pair: T) => number, to: (pair: T) => number): string {
  return `${median(pairs.map(pair => of(pair) / to(pair))).toFixed(2)} x`
}
