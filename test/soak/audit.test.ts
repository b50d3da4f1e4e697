import { expect, it } from 'vitest'
import type { LeadState } from '../../lib/lead/lead-state.ts'
import { audit } from './audit.ts'

const of = (state: LeadState | null, rows: number) => {
  const { lost, duplicated, stuck, asked, reviewed } = audit(['a'], new Map(state ? [['a', state]] : []), [
    ...Array(rows).fill('a'),
    'b',
    null,
  ])
  return { lost: lost.length, duplicated: duplicated.length, stuck: stuck.length, asked: asked.length, reviewed: reviewed.length }
}
const well = { lost: 0, duplicated: 0, stuck: 0, asked: 0, reviewed: 0 }

it.each([
  ['is there, once, and said to be', 'created', 1, well],
  ['is there, though nothing is stored of it any more', null, 1, well],
  ['is said to be there and is not', 'created', 0, { ...well, lost: 1 }],
  ['is nowhere', null, 0, { ...well, lost: 1 }],
  ['was thrown away by nobody', 'discarded', 0, { ...well, lost: 1 }],
  ['is there twice', 'created', 2, { ...well, duplicated: 1 }],
  ['still waits', 'queued', 0, { ...well, stuck: 1 }],
  ['is there and still in doubt', 'unknown', 1, { ...well, stuck: 1 }],
  ['was refused, as a person is told', 'rejected', 0, { ...well, asked: 1 }],
  ['is called refused and is there', 'rejected', 1, { ...well, asked: 1, duplicated: 1 }],
  ['is left to a person', 'review', 1, { ...well, asked: 1, reviewed: 1 }],
] as const)('a lead that %s', (_case, state, rows, expected) => {
  expect(of(state, rows)).toEqual(expected)
})
