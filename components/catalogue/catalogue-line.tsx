import { useId, useState } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import type { CatalogueRow } from '../../lib/lead/catalogue-row.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { checkLine, rowOf } from './check-line.ts'
import { faultWords } from './fault-words.ts'
import { LineCells } from './line-cells.tsx'
import { wrongCell } from './wrong-cell.ts'

export interface CatalogueLineProps {
  item: CatalogueItem
  currency: string
  isTaken(sku: string): boolean
  onPut(item: CatalogueItem): void
  onRemove(): void
}

const isSame = (one: CatalogueItem, other: CatalogueItem) => one.sku === other.sku && one.name === other.name && one.price === other.price

/** One article, edited where it stands: leaving the line or Enter saves it, Esc puts it back. A line with something wrong is not saved and says why. */
export function CatalogueLine({ item, currency, isTaken, onPut, onRemove }: CatalogueLineProps) {
  const id = useId()
  const [typed, setTyped] = useState<CatalogueRow | null>(null)
  const [left, setLeft] = useState(false)
  const row = typed ?? rowOf(item, currency)
  const checked = checkLine(row, currency, sku => sku !== item.sku && isTaken(sku))
  const fault = left && typeof checked === 'string' ? checked : null
  const save = () => {
    setLeft(true)
    if (typeof checked === 'string') return
    setTyped(null)
    if (!isSame(checked, item)) onPut(checked)
  }
  const press = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement && event.key === 'Enter') save()
    if (event.key === 'Escape') setTyped(null)
  }
  const leave = (event: FocusEvent & { currentTarget: HTMLElement }) => {
    if (typed && !(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) save()
  }
  return (
    <>
      <tr onKeyDown={press} onFocusOut={leave}>
        <LineCells
          row={row}
          names={{
            sku: t('catalogueSkuOf', { name: item.name }),
            name: t('catalogueNameOf', { sku: item.sku }),
            price: t('cataloguePriceOf', { name: item.name }),
          }}
          hints={{ price: t('catalogueOpenPrice') }}
          wrong={fault && wrongCell(fault)}
          describedBy={`${id}-fault`}
          onInput={setTyped}
        />
        <td class="acts">
          <IconButton icon="bin" label={t('catalogueRemove', { name: item.name })} onClick={onRemove} />
        </td>
      </tr>
      {fault && (
        <tr class="fault">
          <td colSpan={4} id={`${id}-fault`} role="alert">
            {faultWords(fault, currency)}
          </td>
        </tr>
      )}
    </>
  )
}
