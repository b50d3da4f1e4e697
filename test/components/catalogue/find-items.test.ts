import { expect, it } from 'vitest'
import { findItems } from '../../../components/catalogue/find-items.ts'

const items = [
  { sku: 'BAB-40', name: 'Babouche cuir', price: null },
  { sku: 'TAP-1', name: 'Tapis berbère', price: null },
  { sku: 'SAV-1', name: 'صابون بلدي', price: null },
]

it.each([
  ['', ['BAB-40', 'TAP-1', 'SAV-1']],
  ['berbere', ['TAP-1']],
  ['CUIR bab', ['BAB-40']],
  ['بلدي', ['SAV-1']],
  ['cuir tapis', []],
])('finds by %j', (typed, skus) => {
  expect(findItems(items, typed).map(item => item.sku)).toEqual(skus)
})
