import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../../../lib/transfer/read-catalogue.ts'

const itemsOf = (text: string, currency = 'MAD') => readCatalogue(text, currency).items
const babouche = { sku: 'BAB-40', name: 'Babouche cuir', price: 14950 }

describe('a pasted catalogue', () => {
  it.each([
    ['tabs', 'BAB-40\tBabouche cuir\t149,50'],
    ['semicolons', 'BAB-40;Babouche cuir;149,50 DH'],
    ['pipes', 'BAB-40 | Babouche cuir | 149.50'],
    ['commas', 'BAB-40, Babouche cuir, 149.50'],
    ['commas with a quoted price', 'BAB-40,Babouche cuir,"149,50"'],
    ['commas with a decimal comma', 'BAB-40,Babouche cuir,149,50'],
  ])('is read between %s', (_, text) => {
    expect(readCatalogue(text, 'MAD')).toEqual({ items: [babouche], faults: [], replaced: [] })
  })

  it.each([
    ['English', 'Price (MAD)\tSKU\tProduct name'],
    ['French', 'Prix unitaire\tRéférence\tDésignation'],
    ['Arabic', 'الثمن\tرمز المنتج\tالاسم'],
    ['Arabic with the currency', 'السعر (درهم)\tالكود\tالمُنتج'],
  ])('follows the columns of a header in %s', (_, header) => {
    expect(itemsOf(`${header}\n149,50\tBAB-40\tBabouche cuir`)).toEqual([babouche])
  })

  it('takes columns it does not know for none of its business', () => {
    expect(itemsOf('SKU,Name,Price,Stock\nBAB-40,Babouche cuir,149,50')).toEqual([{ ...babouche, price: 14900 }])
    expect(itemsOf('BAB-40\tBabouche cuir\t149,50\t12')).toEqual([babouche])
  })

  it('does not take an article called Code for a header', () => {
    expect(itemsOf('Code;Le livre;90')).toEqual([{ sku: 'Code', name: 'Le livre', price: 9000 }])
  })

  it('keeps an article without price', () => {
    expect(itemsOf('BAB-40;Babouche cuir\nBAB-41;Babouche cuir;-')).toMatchObject([{ price: null }, { price: null }])
  })

  it('counts in the smallest unit of the currency', () => {
    expect(itemsOf('A;Huile;12,5', 'TND')).toEqual([{ sku: 'A', name: 'Huile', price: 12500 }])
  })

  it('passes over a byte order mark', () => {
    expect(itemsOf('\uFEFFSKU;Name;Price\nBAB-40;Babouche cuir;149,50')).toEqual([babouche])
  })

  it('lists bad lines with number and reason, and keeps the good ones', () => {
    const text = 'SKU;Name;Price\n;Nameless;10\n\nBAB-40;Babouche cuir;149,50\nTAP-1;;10\nTAP-2;Tapis;on request'
    expect(readCatalogue(text, 'MAD')).toEqual({
      items: [babouche],
      faults: [
        { line: 2, text: 'Nameless 10', fault: 'no-sku' },
        { line: 5, text: 'TAP-1 10', fault: 'no-name' },
        { line: 6, text: 'TAP-2 Tapis on request', fault: 'bad-price' },
      ],
      replaced: [],
    })
  })

  it('does not guess where a comma too many belongs', () => {
    expect(readCatalogue('BAB-40,Babouche, cuir,149', 'MAD').faults).toMatchObject([{ line: 1, fault: 'too-many-cells' }])
  })

  it('lets the last of two lines with one SKU win, and says so', () => {
    const { items, replaced } = readCatalogue('A;Old;1\nB;Other;2\nA;New;3', 'MAD')
    expect(items).toEqual([
      { sku: 'A', name: 'New', price: 300 },
      { sku: 'B', name: 'Other', price: 200 },
    ])
    expect(replaced).toEqual([{ sku: 'A', line: 1, by: 3 }])
  })

  it('shows no more than the start of an endless line', () => {
    expect(readCatalogue('x'.repeat(100_000), 'MAD').faults[0]?.text).toHaveLength(80)
  })

  it('finds nothing in nothing', () => {
    expect(readCatalogue(' \n\n', 'MAD')).toEqual({ items: [], faults: [], replaced: [] })
  })
})

describe('any text at all', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('a', '1', '"', ',', ';', '|', '\t', '\n', '\r', ' ', '٣', 'é', '\u202e', '\0', '\ud800'),
  })
  const anyText = fc.oneof(hostile, fc.string({ unit: 'binary' }))

  it('is borne, and gives only articles that hold to the rules', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { items, faults } = readCatalogue(text, 'MAD')
        for (const { sku, name, price } of items) {
          expect(sku).toBe(sku.trim())
          expect([...sku].length).toBeGreaterThan(0)
          expect([...sku].length).toBeLessThanOrEqual(100)
          expect(name).not.toBe('')
          expect(price === null || Number.isSafeInteger(price)).toBe(true)
        }
        expect(new Set(items.map(item => item.sku)).size).toBe(items.length)
        expect(faults.every(fault => fault.line >= 1)).toBe(true)
      }),
    )
  })

  it('loses no line: each is an article, a fault or replaced', () => {
    const line = fc.tuple(fc.constantFrom('A', 'B', 'C', ''), fc.constantFrom('Soap', ''), fc.constantFrom('1', 'x', ''))
    fc.assert(
      fc.property(fc.array(line), lines => {
        const kept = lines.filter(cells => cells.some(cell => cell !== ''))
        const { items, faults, replaced } = readCatalogue(lines.map(cells => cells.join(';')).join('\n'), 'MAD')
        expect(items.length + faults.length + replaced.length).toBe(kept.length)
      }),
    )
  })
})
