import { useState } from 'preact/hooks'
import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import { nearMisses, searchCatalogue } from './search-catalogue.ts'

const SHOWN = 50
const arrows: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 }

/** What is chosen from. `strict`: an article that is not in the catalogue will hardly do. */
export interface Choosing {
  catalogue: CatalogueItem[]
  strict: boolean
}

/**
 * What can be chosen for a query: articles, and last what was typed as it is, for an article the catalogue lacks. Where only the
 * catalogue will do, its nearest articles stand before that when none fits.
 */
function choicesFor({ catalogue, strict }: Choosing, query: string): { choices: CatalogueItem[]; fits: boolean } {
  const found = searchCatalogue(catalogue, query, SHOWN)
  const typed = query.trim()
  const known = typed === '' || found.some(({ sku, name }) => sku === typed || name === typed)
  const near = strict && found.length === 0 ? nearMisses(catalogue, typed) : []
  const choices = known ? found : [...found, ...near, { sku: typed, name: typed, price: null }]
  return { choices, fits: found.length > 0 }
}

export interface Picking {
  query: string
  choices: CatalogueItem[]
  /** Place of the choice that Enter takes; -1 for none. */
  active: number
  type(query: string): void
  /** Down and Up move, Enter chooses, Escape leaves. */
  press(event: KeyboardEvent): void
}

/** The place one further, round the ends; from none to the first or the last. */
const step = (from: number, by: 1 | -1, count: number) => (from < 0 && by < 0 ? count - 1 : (from + by + count) % Math.max(1, count))

/** A search of the catalogue with one choice in the hand: the first that fits. Where only the catalogue will do, what does not fit is never in the hand by itself. */
export function usePicking(choosing: Choosing, onChoose: (item: CatalogueItem) => void, onClose: () => void): Picking {
  const [query, setQuery] = useState('')
  const [moved, setMoved] = useState<number | null>(null)
  const { choices, fits } = choicesFor(choosing, query)
  const active = moved ?? (fits || !choosing.strict ? 0 : -1)
  return {
    query,
    choices,
    active,
    type(text) {
      setQuery(text)
      setMoved(null)
    },
    press(event) {
      const by = arrows[event.key]
      if (by === undefined && event.key !== 'Enter' && event.key !== 'Escape') return
      event.preventDefault()
      const chosen = choices[active]
      if (by !== undefined) setMoved(step(active, by, choices.length))
      else if (event.key === 'Escape') onClose()
      else if (chosen) onChoose(chosen)
    },
  }
}
