import { currentLanguage, t } from '../../lib/i18n.ts'
import type { FormLine } from '../../lib/lead/lead-form.ts'
import { Ltr } from '../ui/ltr.tsx'
import { amountFigures } from '../ui/money-text.ts'
import { Stepper } from '../ui/stepper.tsx'
import { AmountInput } from './amount-input.tsx'
import { removeLine, setLine } from './edit-form.ts'
import type { FormSession } from './form-session.ts'

export interface LineFiguresProps {
  line: FormLine
  /** Path of the line: `lines.<n>`. */
  path: string
  /** Minor units; null while an amount cannot be read. */
  sum: number | null
  decimals: boolean
  session: FormSession
}

/** Quantity times unit price is the line's total. One less than one takes the line away. */
export function LineFigures({ line, path, sum, decimals, session }: LineFiguresProps) {
  const name = line.name || line.sku
  const remove = () => {
    session.edit(`${path}.sku`, removeLine(line.key))
    session.goTo('lines')
  }
  const [quantityPath, pricePath] = [`${path}.quantity`, `${path}.unitPrice`]
  return (
    <>
      <Stepper
        value={line.quantity}
        label={t('quantityOf', { name })}
        less={line.quantity <= 1 ? t('remove', { name }) : t('oneLess', { name })}
        more={t('oneMore', { name })}
        path={quantityPath}
        invalid={session.complaintAt(quantityPath) !== null}
        onChange={quantity => session.edit(quantityPath, setLine(line.key, { quantity }))}
        onRemove={remove}
        onBlur={() => session.visit(quantityPath)}
      />
      <AmountInput
        label={t('unitPriceOf', { name })}
        path={pricePath}
        text={line.unitPrice}
        session={session}
        onType={unitPrice => session.edit(pricePath, setLine(line.key, { unitPrice }))}
      >
        ×
      </AmountInput>
      <div class="num">
        <Ltr>{sum === null ? '–' : amountFigures(sum, session.currency, currentLanguage(), decimals)}</Ltr>
      </div>
    </>
  )
}
