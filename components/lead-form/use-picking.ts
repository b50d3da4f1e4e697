import { useState } from 'preact/hooks'
import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import { searchCatalogue } from './search-catalogue.ts'

const SHOWN = 50
const arrows: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** What can be chosen for a query: articles, and last what was typed as it is, for an article the catalogue lacks. */
function choicesFor(catalogue: CatalogueItem[], query: string): CatalogueItem[] {
  const found = searchCatalogue(catalogue, query, SHOWN)
  const typed = query.trim()
  const known = typed === '' || found.some(({ sku, name }) => sku === typed || name === typed)
  return known ? found : [...found, { sku: typed, name: typed, price: null }]
}

export interface Picking {
  query: string
  choices: CatalogueItem[]
  /** Place of the choice that Enter takes. */
  active: number
  type(query: string): void
  /** Down and Up move, Enter chooses, Escape leaves. */
  press(event: KeyboardEvent): void
}

/** A search of the catalogue with one choice in the hand. */
export function usePicking(catalogue: CatalogueItem[], onChoose: (item: CatalogueItem) => void, onClose: () => void): Picking {
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const choices = choicesFor(catalogue, query)
  return {
    query,
    choices,
    active,
    type(text) {
      setQuery(text)
      setActive(0)
    },
    press(event) {
      const by = arrows[event.key]
      if (by === undefined && event.key !== 'Enter' && event.key !== 'Escape') return
      event.preventDefault()
      const chosen = choices[active]
      if (by !== undefined) setActive((active + by + choices.length) % Math.max(1, choices.length))
      else if (event.key === 'Escape') onClose()
      else if (chosen) onChoose(chosen)
    },
  }
}
