import { describe, expect, it } from 'vitest'
import { historyOf } from '../../../../lib/crm/wedocod-web/history-of.ts'
import { answering, json } from '../answering.ts'

/** An account's changes, newest first, as GET /lead-histories pages them; `lead` has its only one at this place. */
function changesWith(place: number, total: number, first = 'new') {
  const changeAt = (n: number) => ({
    lead_reference: n === place ? 'LD-00001' : `LD-1${String(n).padStart(4, '0')}`,
    old_status: n === place ? first : 'new',
    new_status: 'confirmed',
    changed_by: 'Nadia',
    changed_at: '2026-06-01T10:30:00Z',
  })
  return answering(request => {
    const { searchParams } = new URL(request.url)
    const [page, perPage] = [Number(searchParams.get('page')), Number(searchParams.get('per_page'))]
    const rows = Array.from({ length: Math.min(perPage, Math.max(0, total - (page - 1) * perPage)) }, (_, n) =>
      changeAt((page - 1) * perPage + n),
    )
    return json(200, { data: rows, meta: { current_page: page, per_page: perPage, total } })
  })
}

const handle = { reference: 'LD-00001', id: null }

describe('the history of a lead among all changes of the account', () => {
  it('is found on a later page, and no page is asked for after the lead began', async () => {
    const { connection, requests } = changesWith(250, 1_000)
    expect(await historyOf(connection, handle)).toMatchObject([{ from: 'new', to: 'confirmed', by: 'Nadia' }])
    expect(requests).toHaveLength(3)
  })

  it('goes on while the lead had another status before', async () => {
    const { connection, requests } = changesWith(0, 150, 'no_reply')
    expect(await historyOf(connection, handle)).toHaveLength(1)
    expect(requests).toHaveLength(2)
  })

  it('costs no more than five requests', async () => {
    const { connection, requests } = changesWith(900, 1_000)
    expect(await historyOf(connection, handle)).toEqual([])
    expect(requests).toHaveLength(5)
  })
})
