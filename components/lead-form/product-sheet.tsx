import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import type { TextField } from '../../lib/lead/lead-form.ts'
import { AddButton } from './add-button.tsx'
import { CataloguePicker } from './catalogue-picker.tsx'
import { DeliveryRow } from './delivery-row.tsx'
import { addProduct } from './edit-form.ts'
import type { FormSession } from './form-session.ts'
import type { OrderSums } from './order-sums.ts'
import { ProductLine } from './product-line.tsx'

export interface ProductSheetProps {
  catalogue: CatalogueItem[]
  sums: OrderSums
  usualFee: string | null
  session: FormSession
  /** Fields that are not shown yet and may be added. */
  hidden: TextField[]
  onShow(name: TextField): void
  /** Opens the catalogue. */
  onFillCatalogue(): void
}

/** Lines, delivery fee, and what may be added to an order. */
export function ProductSheet({ catalogue, sums, usualFee, session, hidden, onShow, onFillCatalogue }: ProductSheetProps) {
  const [adding, setAdding] = useState(false)
  const { lines } = session.form
  const complaint = session.complaintAt('lines')
  const add = (item: CatalogueItem) => {
    setAdding(false)
    session.edit('lines', addProduct(item, session.currency))
    session.goTo(`lines.${lines.length}.quantity`)
  }
  const close = () => {
    setAdding(false)
    session.goTo('lines')
  }
  return (
    <section class="sheet" aria-label={t('products')}>
      {lines.map((line, index) => (
        <ProductLine
          key={line.key}
          line={line}
          path={`lines.${index}`}
          catalogue={catalogue}
          sum={sums.lines[index] ?? null}
          decimals={sums.decimals}
          session={session}
        />
      ))}
      {adding && <CataloguePicker id="add" catalogue={catalogue} needsSku={session.needsSku} onChoose={add} onClose={close} />}
      {catalogue.length === 0 && (
        <p class="no-catalogue">
          <span class="grow soft">{t('catalogueEmptyHere')}</span>
          <button type="button" class="link" onClick={onFillCatalogue}>
            {t('fillCatalogue')}
          </button>
        </p>
      )}
      <DeliveryRow usualFee={usualFee} session={session} />
      {complaint && <p class="ev complaint alone">{complaint}</p>}
      <div class="adds">
        <AddButton word={t('product')} label={t('addProduct')} path="lines" onClick={() => setAdding(!adding)} />
        {hidden.includes('secondPhone') && (
          <AddButton word={t('fieldSecondPhone')} label={t('addSecondPhone')} onClick={() => onShow('secondPhone')} />
        )}
        {hidden.includes('note') && <AddButton word={t('fieldNote')} label={t('addNote')} onClick={() => onShow('note')} />}
      </div>
    </section>
  )
}
