/** What so many runs come to, one after the other, after one that only warms up. `n` counts from 0, the warm-up. */
export async function repeat<T>(runs: number, work: (n: number) => Promise<T>): Promise<T[]> {
  await work(0)
  const results: T[] = []
  for (let n = 1; n <= runs; n += 1) results.push(await work(n))
  return results
}
