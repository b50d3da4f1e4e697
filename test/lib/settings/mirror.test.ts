import { describe, expect, it } from 'vitest'
import { mirrorOf } from '../../../lib/settings/mirror.ts'
import { NO_STOCK } from '../../../lib/store/stock.ts'

const stock = (captured: number, open: number) => ({ ...NO_STOCK, captured, open })
const mirror = (captured: number, open: number, lost: { captured: number; open: number; rest: boolean } | null = null) => ({
  ...stock(captured, open),
  lost,
})

describe('the mirror of the counts', () => {
  it('follows a database that grows', () => expect(mirrorOf(mirror(3, 1), stock(5, 2), false)).toEqual(mirror(5, 2)))

  it('tells what a database lost that holds less than it did', () =>
    expect(mirrorOf(mirror(120, 4), stock(0, 0), false)).toEqual(mirror(0, 0, { captured: 120, open: 4, rest: false })))

  it('tells of no more open leads than are missing', () =>
    expect(mirrorOf(mirror(120, 9), stock(118, 0), false).lost).toMatchObject({ captured: 2, open: 2 }))

  it('goes on telling until a person has read it, and adds what is lost after', () => {
    const lost = { captured: 2, open: 1, rest: false }
    expect(mirrorOf(mirror(5, 2, lost), stock(6, 2), false).lost).toEqual(lost)
    expect(mirrorOf(mirror(5, 2, lost), stock(0, 0), true).lost).toEqual({ captured: 7, open: 3, rest: true })
  })

  it('tells that more than leads may be gone when a database did not fit together', () =>
    expect(mirrorOf(mirror(5, 2), stock(5, 2), true).lost).toEqual({ captured: 0, open: 0, rest: true }))

  it('begins with what is there', () => expect(mirrorOf(null, stock(7, 1), false)).toEqual(mirror(7, 1)))
})
