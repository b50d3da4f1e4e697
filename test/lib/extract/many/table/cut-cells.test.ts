import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutCells, type Divider } from '../../../../../lib/extract/many/table/cut-cells.ts'

const textsOf = (row: string, divider: Divider) => cutCells(row, divider).map(({ start, end }) => row.slice(start, end))

describe('the cells of a row', () => {
  it.each([
    ['a;b;;c', ';', ['a', 'b', '', 'c']],
    [';b; c ;', ';', ['', 'b', 'c', '']],
    ['| a | b |  |', '|', ['a', 'b', '']],
    ['a | b |', '|', ['a', 'b', '']],
    ['a\t\tc', '\t', ['a', '', 'c']],
    ['x,"rue 3, n 5",y', ',', ['x', 'rue 3, n 5', 'y']],
    ['x,écran 5" plat,y', ',', ['x', 'écran 5" plat', 'y']],
    ['Awa Ndiaye    77 412 90 18   Dakar', 'spaces', ['Awa Ndiaye', '77 412 90 18', 'Dakar']],
  ] as [string, Divider, string[]][])('%j parted by %j', (row, divider, cells) => {
    expect(textsOf(row, divider)).toEqual(cells)
  })

  it('stand inside their row, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom<Divider>('\t', '|', ';', ',', 'spaces'), (row, divider) => {
        let last = 0
        for (const { start, end } of cutCells(row, divider)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(row.length)
          last = end
        }
      }),
    )
  })
})
