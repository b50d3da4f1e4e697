import { expect, test } from 'vitest'
import { generic } from '../../../lib/sites/generic/read.ts'
import { readers } from '../../../lib/sites/readers.ts'
import { describeReader, type ReaderCase } from './contract.ts'

const whatsappRow = (inner: string) =>
  `<div data-id="A1"><div data-pre-plain-text="[10:02, 05/06/2026] Amina: "><div data-testid="selectable-text">${inner}</div></div></div>`

const cases: ReaderCase[] = [
  { reader: generic, pageAround: (inner, copies = 1) => `<main>${inner.repeat(copies)}</main>` },
  { reader: readers.whatsapp, pageAround: (inner, copies = 1) => `<div id="main">${whatsappRow(inner).repeat(copies)}</div>` },
]

for (const each of cases) describeReader(each)

test('every reader is held to the contract', () => {
  expect(cases.map(({ reader }) => reader.id).sort()).toEqual(['generic', ...Object.keys(readers)].sort())
})
