import { describe, expect, it, vi } from 'vitest'
import { lately } from '../../lib/lately.ts'

/** A piece of work that ends when it is told to. */
function slowWork() {
  const ends: { resolve(): void; reject(error: Error): void }[] = []
  const work = () => new Promise<void>((resolve, reject) => ends.push({ resolve, reject }))
  return { work, ends }
}
const turn = () => new Promise<void>(resolve => setTimeout(resolve))

describe('work that follows changes', () => {
  it('runs once more for all changes that came while it ran', async () => {
    const { work, ends } = slowWork()
    const follow = lately(work, () => {})
    for (let n = 0; n < 5; n += 1) follow()
    expect(ends).toHaveLength(1)
    ends[0]?.resolve()
    await turn()
    expect(ends).toHaveLength(2)
    ends[1]?.resolve()
    await turn()
    expect(ends).toHaveLength(2)
    follow()
    expect(ends).toHaveLength(3)
  })

  it('rests before it runs for what came meanwhile, and not before the first', async () => {
    vi.useFakeTimers()
    const { work, ends } = slowWork()
    const follow = lately(work, () => {}, 250)
    follow()
    expect(ends).toHaveLength(1)
    ends[0]?.resolve()
    await vi.advanceTimersByTimeAsync(100)
    follow()
    await vi.advanceTimersByTimeAsync(149)
    expect(ends).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(ends).toHaveLength(2)
    vi.useRealTimers()
  })

  it('goes on after a fault, which is told', async () => {
    const { work, ends } = slowWork()
    const told: unknown[] = []
    const follow = lately(work, error => told.push(error))
    follow()
    ends[0]?.reject(new Error('no room'))
    await turn()
    expect(told).toEqual([new Error('no room')])
    follow()
    expect(ends).toHaveLength(2)
  })
})
