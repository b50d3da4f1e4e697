import { useState } from 'preact/hooks'
import { currentLanguage, t } from '../../lib/i18n.ts'
import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import { DOUBTFUL } from '../../lib/lead/lead-draft.ts'
import type { FormLine } from '../../lib/lead/lead-form.ts'
import { Ltr } from '../ui/ltr.tsx'
import { amountFigures } from '../ui/money-text.ts'
import { Stepper } from '../ui/stepper.tsx'
import { AmountInput } from './amount-input.tsx'
import { CataloguePicker } from './catalogue-picker.tsx'
import { chooseProduct, removeLine, setLine } from './edit-form.ts'
import type { FormSession } from './form-session.ts'
import { LineName } from './line-name.tsx'
import { LineQuestion } from './line-question.tsx'

export interface ProductLineProps {
  line: FormLine
  index: number
  catalogue: CatalogueItem[]
  /** Minor units; null while an amount cannot be read. */
  sum: number | null
  decimals: boolean
  session: FormSession
}

/** One article: name and words, quantity, unit price, line total; asks which article it is while that is not sure. */
export function ProductLine({ line, index, catalogue, sum, decimals, session }: ProductLineProps) {
  const [searching, setSearching] = useState(false)
  const at = (part: 'sku' | 'quantity' | 'unitPrice') => `lines.${index}.${part}`
  const complaints = [at('sku'), at('quantity'), at('unitPrice')].flatMap(path => session.complaintAt(path) ?? [])
  const unknown = line.sku === '' && (catalogue.length > 0 || session.stands(at('sku')))
  const doubtful = unknown || (line.confidence !== null && line.confidence < DOUBTFUL)
  const ground = complaints.length > 0 ? ' bad' : doubtful ? ' doubt' : ''
  const name = line.name || line.sku
  const choose = (item: CatalogueItem) => {
    setSearching(false)
    session.edit(at('sku'), chooseProduct(line.key, item, session.currency))
    session.goTo(at('quantity'))
  }
  const remove = () => session.edit(at('sku'), removeLine(line.key))
  return (
    <div class={`p${ground}`}>
      <LineName
        line={line}
        doubtful={doubtful}
        complaints={complaints}
        conversation={session.conversation}
        onChange={() => setSearching(!searching)}
      />
      <Stepper
        value={line.quantity}
        label={t('quantityOf', { name })}
        less={line.quantity <= 1 ? t('remove', { name }) : t('oneLess', { name })}
        more={t('oneMore', { name })}
        path={at('quantity')}
        invalid={session.complaintAt(at('quantity')) !== null}
        onChange={quantity => session.edit(at('quantity'), setLine(line.key, { quantity }))}
        onRemove={remove}
        onBlur={() => session.visit(at('quantity'))}
      />
      <AmountInput
        label={t('unitPriceOf', { name })}
        path={at('unitPrice')}
        text={line.unitPrice}
        session={session}
        onType={unitPrice => session.edit(at('unitPrice'), setLine(line.key, { unitPrice }))}
      >
        ×
      </AmountInput>
      <div class="num">
        <Ltr>{sum === null ? '–' : amountFigures(sum, session.currency, currentLanguage(), decimals)}</Ltr>
      </div>
      {doubtful && !searching && <LineQuestion line={line} catalogue={catalogue} onChoose={choose} onSearch={() => setSearching(true)} />}
      {searching && (
        <CataloguePicker id={line.key} catalogue={catalogue} path={at('sku')} onChoose={choose} onClose={() => setSearching(false)} />
      )}
    </div>
  )
}
