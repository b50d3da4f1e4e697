import { describe, expect, it } from 'vitest'
import { nearMisses, searchCatalogue } from '../../../components/lead-form/search-catalogue.ts'
import { catalogue } from '../sample-order.ts'

const skus = (items: { sku: string }[]) => items.map(({ sku }) => sku)

describe('a search of the catalogue', () => {
  it('finds by words of the name in any order', () => expect(skus(searchCatalogue(catalogue, 'cream argan', 9))).toEqual(['ARG-50']))
  it('finds by SKU, whatever its case', () => expect(skus(searchCatalogue(catalogue, 'rose-w', 9))).toEqual(['ROSE-W']))
  it('finds Arabic names', () => expect(skus(searchCatalogue(catalogue, 'غاسول', 9))).toEqual(['GHAS-200']))
  it('passes over accents', () => expect(skus(searchCatalogue([{ sku: 'C', name: 'Crème', price: null }], 'creme', 9))).toEqual(['C']))
  it('shows all for an empty query, up to the limit', () => expect(searchCatalogue(catalogue, '  ', 3)).toHaveLength(3))
  it('finds nothing for words that nothing holds', () => expect(searchCatalogue(catalogue, 'laptop', 9)).toEqual([]))
})

describe('the near misses of what a customer wrote', () => {
  it('put the likest first', () => expect(skus(nearMisses(catalogue, 'serom roz face'))[0]).toBe('ROSE-30'))
  it('see through a misspelt word', () => expect(skus(nearMisses(catalogue, 'argane body'))[0]).toBe('ARG-100'))
  it('are at most three', () => expect(nearMisses(catalogue, 'argan rose').length).toBeLessThanOrEqual(3))
  it('are none when nothing is like it', () => expect(nearMisses(catalogue, 'xyz')).toEqual([]))
  it('are none for no words at all', () => expect(nearMisses(catalogue, '…')).toEqual([]))
})
