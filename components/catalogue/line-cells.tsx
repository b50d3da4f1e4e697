import type { CatalogueRow } from '../../lib/lead/catalogue-row.ts'

export interface LineCellsProps {
  row: CatalogueRow
  names: Record<keyof CatalogueRow, string>
  /** The cell that something is wrong with, if any. */
  wrong: keyof CatalogueRow | null
  describedBy: string | undefined
  /** What stands in an empty cell. */
  hints?: Partial<CatalogueRow>
  onInput(row: CatalogueRow): void
}

/** The three inputs of one line. */
export function LineCells({ row, names, wrong, describedBy, hints = {}, onInput }: LineCellsProps) {
  const cell = (key: keyof CatalogueRow) => ({
    'aria-label': names[key],
    'aria-invalid': wrong === key,
    'aria-describedby': wrong === key ? describedBy : undefined,
    autoComplete: 'off',
    spellcheck: false,
    placeholder: hints[key] ?? '',
    value: row[key],
    onInput: (event: { currentTarget: HTMLInputElement }) => onInput({ ...row, [key]: event.currentTarget.value }),
  })
  return (
    <>
      <td class="line-cell">
        <input {...cell('sku')} dir="ltr" />
      </td>
      <td class="line-cell">
        <input {...cell('name')} dir="auto" />
      </td>
      <td class="line-cell num">
        <input {...cell('price')} dir="ltr" inputMode="decimal" />
      </td>
    </>
  )
}
