import { expect, it } from 'vitest'
import { auditChanges } from './audit-changes.ts'
import type { ChangeFate, Wish } from './in-page/desk-work.ts'

type Said = Pick<ChangeFate, 'status' | 'state'> | null

const of = (wish: Wish['status'] | undefined, said: Said, shown: string | null) => {
  const wishes = new Map(wish === undefined ? [] : [['a', wish]])
  const fates = said ? [{ ref: 'a', told: '', ...said }] : []
  const { lost, stuck, asked } = auditChanges(['a'], wishes, fates, shown === null ? [] : [{ client_ref: 'a', status: shown }], 'new')
  return lost.length > 0 ? 'lost' : stuck.length > 0 ? 'stuck' : asked.length > 0 ? 'asked' : 'well'
}

it.each([
  ['is what it was last asked to be', 'no_reply', { status: 'no_reply', state: 'done' }, 'no_answer', 'well'],
  ['is called so and is not', 'no_reply', { status: 'no_reply', state: 'done' }, 'wrong', 'lost'],
  ['is what it was asked to be before', 'no_reply', { status: 'wrong', state: 'done' }, 'wrong', 'lost'],
  ['was never heard of', 'no_reply', null, 'no_answer', 'lost'],
  ['still waits', 'no_reply', { status: 'no_reply', state: 'waiting' }, 'new', 'stuck'],
  ['was refused, as a person is told', null, { status: null, state: 'refused' }, 'confirmed', 'asked'],
  ['is gone, as was asked', null, { status: null, state: 'done' }, null, 'well'],
  ['is called gone and is there', null, { status: null, state: 'done' }, 'new', 'lost'],
  ['was to stay and is gone', 'wrong', { status: 'wrong', state: 'done' }, null, 'lost'],
  ['was asked nothing and is as it was', undefined, null, 'new', 'well'],
  ['was asked nothing and is another', undefined, null, 'wrong', 'lost'],
  ['was asked nothing and is gone', undefined, null, null, 'lost'],
] as const)('a lead that %s', (_case, wish, said, shown, expected) => {
  expect(of(wish, said, shown)).toBe(expected)
})
