import { expect, it } from 'vitest'
import { type ReviewOrder, reviewRows } from '../../../lib/lead/review-rows.ts'
import { everyState } from '../../components/sample-leads.ts'
import { emptyForm } from '../../components/sample-order.ts'

const order = (key: string, phone: string | null, more: Partial<ReviewOrder> = {}): ReviewOrder => ({
  key,
  phone,
  form: emptyForm,
  problems: [],
  ...more,
})
const lacking: Partial<ReviewOrder> = { problems: [{ path: 'phone', code: 'required' }] }
const ticks = (orders: ReviewOrder[], chosen = {}, captured = {}) => reviewRows({ orders, chosen, captured }).map(({ ticked }) => ticked)

it('complete orders are ticked, incomplete ones are not', () => {
  expect(ticks([order('a', '+1'), order('b', null, lacking)])).toEqual([true, false])
})

it('two with one number are not ticked, and say so', () => {
  const rows = reviewRows({ orders: [order('a', '+1'), order('b', '+1'), order('c', '+2')], chosen: {}, captured: {} })
  expect(rows.map(({ ticked, twin }) => [ticked, twin])).toEqual([
    [false, true],
    [false, true],
    [true, false],
  ])
})

it('one that was captured before is not ticked', () => {
  const [before] = everyState
  expect(ticks([order('a', '+1'), order('b', '+2')], {}, { '+1': before, '+2': null })).toEqual([false, true])
})

it('what a person ticked or unticked holds, but never for an incomplete one', () => {
  const orders = [order('a', '+1'), order('b', '+2'), order('c', '+2'), order('d', null, lacking)]
  expect(ticks(orders, { a: false, b: true, d: true })).toEqual([false, true, false, false])
})
