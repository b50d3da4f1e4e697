import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { FaultInput } from './fault-schema.ts'
import { createFaults } from './faults.ts'

const POST = { method: 'POST', path: '/api/web/1.0/leads' }
const SHOW = { method: 'GET', path: '/api/web/1.0/leads/LD-00001/show' }

function armed(...list: FaultInput[]) {
  const faults = createFaults()
  faults.replace(list)
  return faults
}

/** Which of `count` equal requests are struck, as 1s and 0s. */
const strikes = (fault: FaultInput, count: number) => {
  const faults = armed(fault)
  return Array.from({ length: count }, () => (faults.strike('empty-body', POST) ? 1 : 0)).join('')
}

describe('A fault', () => {
  it('strikes every request unless it is told otherwise', () => {
    expect(strikes({ kind: 'empty-body' }, 5)).toBe('11111')
  })

  it('strikes as often as it may', () => {
    expect(strikes({ kind: 'empty-body', times: 2 }, 5)).toBe('11000')
  })

  it('lets the first ones pass', () => {
    expect(strikes({ kind: 'empty-body', skip: 2, times: 1 }, 5)).toBe('00100')
  })

  it('strikes by chance, the same requests for the same seed', () => {
    const some = (seed: number) => strikes({ kind: 'empty-body', probability: 0.3, seed }, 1000)
    expect(some(7)).toBe(some(7))
    expect(some(7)).not.toBe(some(8))
    const share = some(7).replaceAll('0', '').length / 1000
    expect(share).toBeGreaterThan(0.25)
    expect(share).toBeLessThan(0.35)
  })

  it('never strikes with a probability of 0', () => {
    expect(strikes({ kind: 'empty-body', probability: 0 }, 100)).toBe('0'.repeat(100))
  })

  it('keeps to its method and its part of the path, and counts no other request', () => {
    const faults = armed({ kind: 'empty-body', method: 'GET', path: '/show', times: 1 })
    expect(faults.strike('empty-body', POST)).toBeNull()
    expect(faults.strike('empty-body', { ...SHOW, path: '/api/web/1.0/leads' })).toBeNull()
    expect(faults.strike('empty-body', SHOW)).toMatchObject({ kind: 'empty-body' })
    expect(faults.list()).toMatchObject([{ met: 1, struck: 1 }])
  })

  it('keeps to its moment', () => {
    const faults = armed({ kind: 'drop', at: 'before' }, { kind: 'drop', at: 'after', how: 'reset' })
    expect(faults.strike('drop', POST, 'mid-request')).toBeNull()
    expect(faults.strike('drop', POST, 'before')).toMatchObject({ how: 'close' })
    expect(faults.strike('drop', POST, 'after')).toMatchObject({ how: 'reset' })
  })

  it('makes room for the next one of its kind when it is spent', () => {
    const faults = armed({ kind: 'latency', ms: 1, times: 1 }, { kind: 'latency', ms: 2 })
    expect([faults.strike('latency', POST)?.ms, faults.strike('latency', POST)?.ms]).toEqual([1, 2])
  })

  it('draws its delay between ms and ms + spread', () => {
    const faults = armed({ kind: 'latency', ms: 100, spread: 50 })
    const delays = Array.from({ length: 200 }, () => {
      const fault = faults.strike('latency', POST)
      return fault ? faults.delayOf(fault) : Number.NaN
    })
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(100)
    expect(Math.max(...delays)).toBeLessThanOrEqual(150)
    expect(new Set(delays).size).toBeGreaterThan(20)
  })

  it('is gone when the next list comes', () => {
    const faults = armed({ kind: 'empty-body' })
    faults.replace([])
    expect(faults.strike('empty-body', POST)).toBeNull()
    expect(faults.list()).toEqual([])
  })

  it.each([
    ['of an unknown kind', { kind: 'earthquake' }],
    ['without its field', { kind: 'latency' }],
    ['with a field of another', { kind: 'empty-body', ms: 5 }],
    ['with an impossible chance', { kind: 'empty-body', probability: 2 }],
  ])('%s is refused, and the faults stay as they were', (_, fault) => {
    const faults = armed({ kind: 'empty-body' })
    expect(() => faults.replace([fault as FaultInput])).toThrow(z.ZodError)
    expect(faults.list()).toHaveLength(1)
  })
})
