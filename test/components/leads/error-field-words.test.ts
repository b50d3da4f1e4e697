import { describe, expect, it } from 'vitest'
import { errorFieldWords } from '../../../components/leads/error-field-words.ts'
import { drawInEnglish } from '../speak.ts'

describe('the place of a complaint', () => {
  drawInEnglish()
  it.each([
    ['fullName', 'Name'],
    ['products.0.sku', 'Product 1'],
    ['products', 'Products'],
    ['warehouse_id', 'warehouse_id'],
    ['constructor', 'constructor'],
  ])('%s is %s', (field, words) => expect(errorFieldWords(field)).toBe(words))
})
