import { describe, expect, it } from 'vitest'
import { spellStatus, wedocodStatuses } from '../../../../lib/crm/wedocod-web/statuses.ts'
import { readStatus } from '../../../../lib/lead/status.ts'

describe('the statuses of WedoCOD', () => {
  it('are the seven of its Leads page, as it spells them', () => {
    expect(wedocodStatuses.map(({ status }) => spellStatus(status))).toEqual([
      'new',
      'confirmed',
      'wrong',
      'call_later',
      'no_answer',
      'duplicate',
      'canceled',
    ])
  })

  it('come back as they went out', () => {
    for (const { status } of wedocodStatuses) expect(readStatus(spellStatus(status) ?? '')).toBe(status)
  })

  it('ask for a moment when a call is put off', () => {
    expect(wedocodStatuses.filter(option => option.needsDate).map(option => option.status)).toEqual(['call_later'])
  })

  it.each(['testing', 'out_of_stock', 'other:canceled', 'other:VIP'] as const)('are not %s', status => {
    expect(spellStatus(status)).toBeNull()
  })
})
