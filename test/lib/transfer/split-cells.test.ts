import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSeparator, splitCells } from '../../../lib/transfer/split-cells.ts'

const cells = (text: string, separator = ';' as const) => splitCells(text, separator).map(row => row.cells)

describe('rows of a pasted sheet', () => {
  it('parts lines however they end', () => {
    expect(cells('a;b\r\nc;d\re;f\ng')).toEqual([['a', 'b'], ['c', 'd'], ['e', 'f'], ['g']])
  })

  it('keeps empty cells and leaves blank lines out', () => {
    expect(cells('a;;c;\n\n  \n;;\n')).toEqual([['a', '', 'c', '']])
  })

  it('reads quoted cells with separators, line ends and doubled quotes in them', () => {
    expect(cells('"a;1";"b\nb";"say ""hi"""\nc')).toEqual([['a;1', 'b\nb', 'say "hi"'], ['c']])
  })

  it('counts lines in quoted cells too', () => {
    expect(splitCells('"a\n\na";b\nc', ';').map(row => row.line)).toEqual([1, 4])
  })

  it.each(['12" tray;b', '"Oud" 12 ml;b', '"never closed;b'])('leaves the quotes of %j as they are', text => {
    expect(cells(text)).toEqual([text.split(';')])
  })

  it('gives back whatever was written by the rules of RFC 4180', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', ' ', 'é') })
    const sheet = fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 })
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(sheet, rows => {
        const written = rows.map(row => row.map(quote).join(';')).join('\n')
        expect(cells(written)).toEqual(rows.filter(row => row.some(text => text.trim() !== '')))
      }),
    )
  })
})

describe('the separator', () => {
  it.each([
    ['BAB;Babouche, cuir;149,50', ';'],
    ['BAB\tBabouche; cuir\t149,50', '\t'],
    ['BAB | Babouche | 149', '|'],
    ['BAB,Babouche,149\nTAP,Tapis; rouge,390', ','],
    ['no separator at all', '\t'],
  ])('of %j is %j', (text, separator) => {
    expect(findSeparator(text)).toBe(separator)
  })
})
