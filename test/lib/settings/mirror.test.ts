import { describe, expect, it } from 'vitest'
import { mirrorOf } from '../../../lib/settings/mirror.ts'

describe('the mirror of the counts', () => {
  it('follows a database that grows', () =>
    expect(mirrorOf({ captured: 3, open: 1, lost: null }, { captured: 5, open: 2 })).toEqual({ captured: 5, open: 2, lost: null }))

  it('tells what a database lost that holds less than it did', () =>
    expect(mirrorOf({ captured: 120, open: 4, lost: null }, { captured: 0, open: 0 })).toEqual({
      captured: 0,
      open: 0,
      lost: { captured: 120, open: 4 },
    }))

  it('tells of no more open leads than are missing', () =>
    expect(mirrorOf({ captured: 120, open: 9, lost: null }, { captured: 118, open: 0 }).lost).toEqual({ captured: 2, open: 2 }))

  it('goes on telling until a person has read it, and adds what is lost after', () => {
    const lost = { captured: 2, open: 1 }
    expect(mirrorOf({ captured: 5, open: 2, lost }, { captured: 6, open: 2 }).lost).toEqual(lost)
    expect(mirrorOf({ captured: 5, open: 2, lost }, { captured: 0, open: 0 }).lost).toEqual({ captured: 7, open: 3 })
  })

  it('begins with what is there', () => expect(mirrorOf(null, { captured: 7, open: 1 })).toEqual({ captured: 7, open: 1, lost: null }))
})
