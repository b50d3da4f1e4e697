import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LeadChange } from '../../../lib/lead/lead-change.ts'
import type { LeadView } from '../../../lib/lead/lead-state.ts'
import { toCsv } from '../../../lib/transfer/csv.ts'
import { listSeparator } from '../../../lib/transfer/list-separator.ts'
import { type Reasons, rescueFile } from '../../../lib/transfer/rescue-file.ts'
import { splitCells } from '../../../lib/transfer/split-cells.ts'
import { everyState, lead, view } from '../../components/sample-leads.ts'

const noReasons: Reasons = { ofLead: () => '', ofChange: () => '' }
const unanswered = { state: 'queued' as const, askedAt: 0, settledAt: null, errors: [] }
const lines = (file: string) => file.replace('\uFEFF', '').trimEnd().split('\r\n')

describe('the file of what was not sent', () => {
  it('holds every lead that is not known to be in the CRM, and no other', () => {
    const states = lines(rescueFile(everyState, noReasons, ','))
      .slice(1)
      .map(line => line.split(',')[1]?.replaceAll('"', ''))
    expect(states.toSorted()).toEqual(['accepted', 'local', 'queued', 'rejected', 'review', 'sending', 'unknown'])
  })

  it('tells the reason, the order and what to collect', () => {
    const [, row] = lines(rescueFile([view('rejected', lead(1))], { ...noReasons, ofLead: ({ state }) => `it is ${state}` }, ','))
    expect(row).toContain('"it is rejected"')
    expect(row).toContain('1 x Rose face serum [ROSE-30] 199')
    expect(row).toContain(',"35","234","MAD",')
  })

  it('names a lead without name and number by its handle', () => {
    const source = { site: 'whatsapp' as const, url: '', thread: 'whatsapp:@salma.b' }
    const [, row] = lines(rescueFile([view('local', lead(1, { account: null, fullName: null, phone: null, source }))], noReasons, ','))
    expect(row).toContain('@salma.b')
  })

  it('holds what was asked of leads that are in the CRM and is not done: which lead, what, and why not', () => {
    const asked: LeadChange = { kind: 'status', status: 'call_later', actionDate: '2026-11-22T10:00:00+01:00', ...unanswered }
    const deletion: LeadChange = { ...asked, kind: 'delete', status: null, actionDate: null, state: 'refused' }
    const inCrm = view('created', lead(1), { reference: 'LED-00412' })
    const views = [asked, deletion, { ...asked, state: 'done' as const }].map(change => ({ ...inCrm, change }))
    const file = rescueFile(
      [{ ...(views[0] as LeadView), ours: false }, ...views.slice(1)],
      { ...noReasons, ofChange: ({ kind }) => `why ${kind}` },
      ',',
    )
    const [header, ...rows] = splitCells(file.replace('\uFEFF', ''), ',').map(({ cells }) => cells)
    const told = rows.map(cells => Object.fromEntries(cells.flatMap((cell, n) => (cell ? [[header?.[n], cell]] : []))))
    const who = { reference: 'LED-00412', full_name: 'Omar Tazi', phone: '+212700112233' }
    expect(told).toEqual([
      { what: 'status', state: 'queued', reason: 'why status', status: 'call_later 2026-11-22T10:00:00+01:00', ...who },
      { what: 'deletion', state: 'refused', reason: 'why delete', ...who, client_ref: lead(1).clientRef },
    ])
  })

  it('quotes every cell, keeps numbers numbers and no text a formula', () => {
    const file = toCsv([['+212612345678', '=HYPERLINK("http://x")', '-1+1', '@sum', '+1+cmd', '']], ',')
    expect(file).toBe(`\uFEFF"+212612345678","'=HYPERLINK(""http://x"")","'-1+1","'@sum","'+1+cmd",""\r\n`)
  })

  it.each([
    ['Ali;=HYPERLINK(A1)', "Ali;'=HYPERLINK(A1)"],
    ['+1 rue;=2', "'+1 rue;'=2"],
    ['a\t=1', "a\t'=1"],
    ['a, @b', "a,' @b"],
    ['a;"=1', `a;'"=1`],
    ['\nb', "'\nb"],
    ['\n=1', "'\n'=1"],
    ['a\r\n-1', "a\r\n'-1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['a;＠b', "a;'＠b"],
    ['Rue 5, appt 4; a-b = c', 'Rue 5, appt 4; a-b = c'],
  ])('writes %j so that no spreadsheet calculates', (text, written) => {
    expect(ownImport(toCsv([[text, 'end']], ','))).toEqual([[written.replaceAll('\r\n', '\n'), 'end']])
  })

  it('starts no formula wherever a reader may part it', () => {
    fc.assert(
      fc.property(rows, separator, (cells, by) => {
        const parts = toCsv(cells, by)
          .slice(1)
          .split(/[;,\t\r\n]/)
        expect(parts.filter(part => /^["\s]*[=+\-@＝＋－＠]/.test(part))).toEqual([])
      }),
    )
  })

  it('gives every cell back to who reads it by the rules, and to our own import', () => {
    fc.assert(
      fc.property(rows, separator, (cells, by) => {
        const read = parse(toCsv(cells, by), by)
        expect(read.map(row => row.map(text => text.replaceAll("'", '')))).toEqual(cells)
        expect(ownImport(toCsv(cells, by), by)).toEqual(read.map(row => row.map(text => text.replace(/\r\n?/g, '\n'))))
      }),
    )
  })
})

const separator = fc.constantFrom(',' as const, ';' as const)
const sign = fc.constantFrom('a', '1', ' ', '"', ';', ',', '\t', '\r', '\n', '=', '+', '-', '@', '＝', '＋', '－', '＠', 'é', 'ع')
/** Each row has a cell that is not blank: our import leaves blank lines out. */
const rows = fc.array(
  fc.array(fc.string({ unit: sign }), { minLength: 1, maxLength: 4 }).map(cells => ['x', ...cells.filter(text => !/^\+\d+$/.test(text))]),
  { minLength: 1, maxLength: 3 },
)

const ownImport = (file: string, by: ',' | ';' = ',') => splitCells(file.replace('\uFEFF', ''), by).map(({ cells }) => cells)

/** A reader of its own, by RFC 4180, for cells that are all quoted; throws at anything else. */
function parse(file: string, by: string): string[][] {
  const records: string[][] = [[]]
  let rest = file.slice(1)
  while (rest !== '') {
    const [whole, quoted, end] = /^"((?:[^"]|"")*)"([,;]|\r\n)/.exec(rest) ?? []
    if (end === (by === ',' ? ';' : ',')) throw new Error('parted by the other separator')
    if (whole === undefined || quoted === undefined) throw new Error(`no quoted cell: ${rest}`)
    records.at(-1)?.push(quoted.replaceAll('""', '"'))
    rest = rest.slice(whole.length)
    if (end === '\r\n') records.push([])
  }
  return records.slice(0, -1)
}

it.each([
  ['en', ','],
  ['fr', ';'],
  ['fr-MA', ';'],
  ['ar-MA', ';'],
  ['ar-EG', ';'],
])('cells are parted as spreadsheets do in %s', (locale, by) => {
  expect(listSeparator(locale)).toBe(by)
})
