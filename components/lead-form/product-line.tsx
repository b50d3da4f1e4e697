import { useState } from 'preact/hooks'
import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import { DOUBTFUL } from '../../lib/lead/lead-draft.ts'
import { CataloguePicker } from './catalogue-picker.tsx'
import { chooseProduct } from './edit-form.ts'
import { LineFigures, type LineFiguresProps } from './line-figures.tsx'
import { LineName } from './line-name.tsx'
import { LineQuestion } from './line-question.tsx'

export interface ProductLineProps extends LineFiguresProps {
  catalogue: CatalogueItem[]
}

/** One article: name and words, quantity, unit price, line total; asks which article it is while that is not sure. */
export function ProductLine({ catalogue, ...figures }: ProductLineProps) {
  const { line, path, session } = figures
  const [searching, setSearching] = useState(false)
  const skuPath = `${path}.sku`
  const complaints = ['sku', 'quantity', 'unitPrice'].flatMap(part => session.complaintAt(`${path}.${part}`) ?? [])
  const answerable = catalogue.length > 0 || session.stands(skuPath)
  const doubtful = (line.sku === '' && answerable) || (line.confidence !== null && line.confidence < DOUBTFUL)
  const ground = complaints.length > 0 ? ' bad' : doubtful ? ' doubt' : ''
  const choose = (item: CatalogueItem) => {
    setSearching(false)
    session.edit(skuPath, chooseProduct(line.key, item, session.currency))
    session.goTo(`${path}.quantity`)
  }
  const leave = () => {
    setSearching(false)
    session.goTo(skuPath)
  }
  return (
    <div class={`p${ground}`}>
      <LineName
        line={line}
        path={skuPath}
        doubtful={doubtful}
        complaints={complaints}
        conversation={session.conversation}
        onChange={() => setSearching(!searching)}
      />
      <LineFigures {...figures} />
      {doubtful && answerable && !searching && (
        <LineQuestion line={line} catalogue={catalogue} onChoose={choose} onSearch={() => setSearching(true)} />
      )}
      {searching && <CataloguePicker id={line.key} catalogue={catalogue} needsSku={session.needsSku} onChoose={choose} onClose={leave} />}
    </div>
  )
}
