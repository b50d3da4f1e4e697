import { describe, expect, it } from 'vitest'
import { listStatuses, spellStatus } from '../../../../lib/crm/wedocod-seller/statuses.ts'
import { STATUSES } from '../../../sandbox/wedocod-seller/statuses.ts'
import { answering, json, TOKEN } from '../answering.ts'

const listing = (...data: object[]) => answering(() => json(200, { data, meta: {} })).connection

describe('the statuses of the seller API', () => {
  it('are those that it lists, with its own labels, in its order', async () => {
    const options = await listStatuses(listing({ key: 'no_reply', label: 'Pas de réponse' }, { key: 'new', label: 'جديد' }))
    expect(options).toEqual([
      { status: 'no_reply', label: 'Pas de réponse', needsDate: false },
      { status: 'new', label: 'جديد', needsDate: false },
    ])
  })

  it('go back as they came: the fourteen documented ones, and any other', async () => {
    const keys = [...STATUSES.map(([key]) => key), 'returned_to_sender', 'VIP']
    const options = await listStatuses(listing(...keys.map(key => ({ key, label: key }))))
    expect(options.map(({ status }) => spellStatus(status))).toEqual(keys)
  })

  it('ask for a moment where a call is put off or the order is cancelled', async () => {
    const options = await listStatuses(listing(...STATUSES.map(([key, label]) => ({ key, label }))))
    expect(options.filter(({ needsDate }) => needsDate).map(({ status }) => status)).toEqual([
      'call_later',
      'cancelled',
      'no_reply_asked_to_recall',
    ])
  })

  it('have labels that are fit to show, or none', async () => {
    const options = await listStatuses(listing({ key: 'new', label: `N\u202Eew ${TOKEN}` }, { key: 'wrong' }))
    expect(options.map(({ label }) => label)).toEqual(['New [token]', null])
  })

  it.each([{ data: [{ label: 'New' }] }, { data: {} }, { data: [{ key: '' }] }, []])('are none in %j', async body => {
    await expect(listStatuses(answering(() => json(200, body)).connection)).rejects.toMatchObject({ kind: 'unknown' })
  })
})
