import { describe, expect, it } from 'vitest'
import { quickDates } from '../../../components/leads/quick-dates.ts'
import { isoMoment } from '../../../lib/lead/iso-moment.ts'

const moments = (hour: number, minute = 0) =>
  quickDates(new Date(2026, 10, 30, hour, minute)).map(({ kind, at }) => `${kind} ${isoMoment(at).slice(0, 16)}`)

describe('the dates to call at', () => {
  it('in the morning begin with tonight and cross the end of the month', () =>
    expect(moments(9, 7)).toEqual([
      'tonight 2026-11-30T18:00',
      'tomorrow 2026-12-01T10:00',
      'weekday 2026-12-02T15:00',
      'hours 2026-11-30T11:15',
    ]))
  it('in the evening have no tonight', () => expect(moments(17)[0]).toBe('tomorrow 2026-12-01T10:00'))
})

describe('a moment as ISO 8601', () => {
  it('names the moment it was made of', () => {
    const moment = new Date(2026, 5, 3, 4, 5, 6)
    expect(isoMoment(moment)).toMatch(/^2026-06-03T04:05:06[+-]\d\d:\d\d$/)
    expect(Date.parse(isoMoment(moment))).toBe(moment.getTime())
  })
})
