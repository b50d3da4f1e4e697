import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../../lib/transfer/csv.ts'
import { rescueFile } from '../../../lib/transfer/rescue-file.ts'
import { everyState, lead, view } from '../../components/sample-leads.ts'

const lines = (file: string) => file.replace('\uFEFF', '').trimEnd().split('\r\n')

describe('the file of what was not sent', () => {
  it('holds every lead that is not known to be in the CRM, and no other', () => {
    const states = lines(rescueFile(everyState))
      .slice(1)
      .map(line => line.split(',')[0])
    expect(states.toSorted()).toEqual(['accepted', 'local', 'queued', 'rejected', 'review', 'sending', 'unknown'])
  })

  it('tells the reason, the order and what to collect', () => {
    const errors = [{ field: 'phone', message: 'too short' }]
    const [, row] = lines(rescueFile([view('rejected', lead(1), { message: 'The given data was invalid.', errors })]))
    expect(row).toContain('The given data was invalid.; phone: too short')
    expect(row).toContain('1 x Rose face serum [ROSE-30] 199')
    expect(row).toContain(',35,234,MAD,')
  })

  it('keeps numbers numbers and no text a formula', () => {
    const file = toCsv([['+212612345678', '=HYPERLINK("http://x")', '-1+1', '@sum', '+1+cmd']])
    expect(file).toBe(`\uFEFF+212612345678,"'=HYPERLINK(""http://x"")",'-1+1,'@sum,'+1+cmd\r\n`)
  })

  it('gives every cell back to who reads it by the rules', () => {
    const text = fc.string().filter(text => !/^[=+\-@\t\r]/.test(text) && !text.includes('\n') && !text.includes('\r'))
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), cells => {
        expect(parse(toCsv([cells]))).toEqual(cells)
      }),
    )
  })
})

/** A reader of its own, by RFC 4180. */
function parse(file: string): string[] {
  const cells: string[] = []
  const line = `,${file.replace('\uFEFF', '').replace(/\r\n$/, '')}`
  for (const [, quoted, plain] of line.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)) cells.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
  return cells
}
