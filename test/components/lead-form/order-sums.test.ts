import { describe, expect, it } from 'vitest'
import { orderSums } from '../../../components/lead-form/order-sums.ts'
import type { FormLine } from '../../../lib/lead/lead-form.ts'
import { emptyForm, filledForm, line } from '../sample-order.ts'

const of = (lines: FormLine[], deliveryFee: string, currency = 'MAD') => orderSums({ lines, deliveryFee }, currency)

describe('the sums of an order', () => {
  it('multiply, add up and include delivery, in minor units', () => {
    expect(orderSums(filledForm, 'MAD')).toEqual({ lines: [29800, 19900], total: 53200, decimals: false })
  })

  it('ask for decimals as soon as one amount has them', () => {
    expect(of([line('a', 'A', 'A', 1, '149', [])], '29.50').decimals).toBe(true)
  })

  it('show no decimals when halves add up within a line', () => {
    expect(of([line('a', 'A', 'A', 2, '149,50', [])], '0')).toEqual({ lines: [29900], total: 29900, decimals: false })
  })

  it('are open while a price cannot be read', () => {
    expect(of([line('a', 'A', 'A', 1, '149', []), line('b', 'B', 'B', 1, 'abc', [])], '35')).toMatchObject({
      lines: [14900, null],
      total: null,
    })
  })

  it('take an empty delivery fee for none', () => expect(of([], '').total).toBe(0))
  it('are open while the delivery fee cannot be read', () => expect(of([], 'free').total).toBeNull())
  it('know currencies of three decimals', () => expect(of([line('a', 'A', 'A', 3, '1.250', [])], '', 'TND').total).toBe(3750))
  it('are only the fee while nothing is ordered', () => expect(orderSums(emptyForm, 'MAD').total).toBe(3500))
})
