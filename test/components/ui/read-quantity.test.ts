import { describe, expect, it } from 'vitest'
import { readQuantity } from '../../../components/ui/read-quantity.ts'

describe('a typed quantity', () => {
  it.each([
    ['3', 3],
    [' 12 ', 12],
    ['٣', 3],
    ['۱۲', 12],
    ['0', 0],
    ['', null],
    ['-1', null],
    ['1.5', null],
    ['two', null],
    ['1234567', null],
  ])('%j is %s', (text, quantity) => expect(readQuantity(text)).toBe(quantity))
})
