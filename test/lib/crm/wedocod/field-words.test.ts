import { describe, expect, it } from 'vitest'
import { fieldWords } from '../../../../lib/crm/wedocod/field-words.ts'
import { makeLead } from '../make-lead.ts'

const lead = makeLead({ secondPhone: '+212600000002', deliveryFee: 2000, note: 'n'.repeat(150) })

describe("the CRM's name of a field, in our words", () => {
  it.each([
    ['full_name', 'fullName'],
    ['phone', 'phone'],
    ['city', 'city'],
    ['area', 'area'],
    ['address', 'address'],
    ['products', 'products'],
    ['products.0.sku', 'products.0.sku'],
    ['products.1.quantity', 'products.1.quantity'],
    ['products.0.price', 'products.0.unitPrice'],
    ['data.0.value', 'clientRef'],
    ['data.1.value', 'source'],
    ['data.2.value', 'secondPhone'],
    ['data.3.value', 'deliveryFee'],
    ['data.4.value', 'note'],
    ['data.5.key', 'note'],
    ['data', 'note'],
  ])('%s is %s', (theirs, ours) => {
    expect(fieldWords(theirs.split('.'), lead)).toBe(ours)
  })

  it.each(['data.9.value', 'data.x', 'products.0', 'loyalty_tier', 'constructor', 'products.0.constructor', ''])(
    '%j stays as it is',
    theirs => {
      expect(fieldWords(theirs.split('.'), lead)).toBe(theirs)
    },
  )
})
