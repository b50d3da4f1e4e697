import { describe, expect, it } from 'vitest'
import { momentText } from '../../../components/ui/moment-text.ts'

const now = new Date(2026, 10, 21, 14, 40).getTime()

describe('a moment', () => {
  it('of today is its time, by the 24 hour clock', () => {
    expect(momentText(new Date(2026, 10, 21, 9, 5).getTime(), now, 'en')).toBe('09:05')
  })
  it('of another day has day and month', () => {
    expect(momentText(new Date(2026, 10, 3, 21, 5).getTime(), now, 'en')).toBe('Nov 3, 21:05')
  })
  it('of another year has the year', () => {
    expect(momentText(new Date(2025, 10, 3, 21, 5).getTime(), now, 'en')).toContain('2025')
  })
  it('of midnight is 00:00', () => expect(momentText(new Date(2026, 10, 21).getTime(), now, 'fr')).toBe('00:00'))
  it('has Western figures in Arabic', () => expect(momentText(now, now, 'ar')).toBe('14:40'))
})
