import { useId, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import type { CatalogueRow } from '../../lib/lead/catalogue-row.ts'
import { checkLine } from './check-line.ts'
import { faultWords } from './fault-words.ts'
import { LineCells } from './line-cells.tsx'
import { wrongCell } from './wrong-cell.ts'

export interface NewLineProps {
  currency: string
  isTaken(sku: string): boolean
  onAdd(item: CatalogueItem): void
}

const EMPTY: CatalogueRow = { sku: '', name: '', price: '' }

/** The line for the next article: Enter adds it and waits for another. */
export function NewLine({ currency, isTaken, onAdd }: NewLineProps) {
  const id = useId()
  const [row, setRow] = useState(EMPTY)
  const [tried, setTried] = useState(false)
  const line = useRef<HTMLTableRowElement>(null)
  const checked = checkLine(row, currency, isTaken)
  const fault = tried && typeof checked === 'string' ? checked : null
  const names = { sku: t('catalogueSku'), name: t('catalogueName'), price: t('cataloguePrice') }
  const add = () => {
    setTried(typeof checked === 'string')
    if (typeof checked === 'string') return
    onAdd(checked)
    setRow(EMPTY)
    line.current?.querySelector('input')?.focus()
  }
  return (
    <>
      <tr
        class="new"
        ref={line}
        onKeyDown={event => {
          if (event.target instanceof HTMLInputElement && event.key === 'Enter') add()
        }}
      >
        <LineCells row={row} names={names} hints={names} wrong={fault && wrongCell(fault)} describedBy={`${id}-fault`} onInput={setRow} />
        <td class="acts" />
      </tr>
      {fault && (
        <tr class="fault">
          <td colSpan={4} id={`${id}-fault`} role="alert">
            {faultWords(fault, currency)}
          </td>
        </tr>
      )}
      <tr class="add">
        <td colSpan={4}>
          <button type="button" class="btn small" onClick={add}>
            {t('catalogueAdd')}
          </button>
        </td>
      </tr>
    </>
  )
}
