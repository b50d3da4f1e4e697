import { t } from '../../lib/i18n.ts'
import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import type { FormLine } from '../../lib/lead/lead-form.ts'
import { Choices } from './choices.tsx'
import { nearMisses } from './search-catalogue.ts'

export interface LineQuestionProps {
  line: FormLine
  catalogue: CatalogueItem[]
  onChoose(item: CatalogueItem): void
  onSearch(): void
}

/** Asks which article is meant: the nearest ones to press, and the way to all of them. */
export function LineQuestion({ line, catalogue, onChoose, onSearch }: LineQuestionProps) {
  const near = nearMisses(catalogue, line.name)
  const all = t('otherProduct')
  const choose = (option: string) => {
    const item = near.find(({ name }) => name === option)
    if (item) onChoose(item)
    else onSearch()
  }
  return (
    <Choices
      id={`${line.key}-which`}
      question={t('whichProduct')}
      options={[...near.map(({ name }) => name), all]}
      chosen={line.sku === '' ? null : line.name}
      onChoose={choose}
    />
  )
}
