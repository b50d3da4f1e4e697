import { type Key, t } from '../../lib/i18n.ts'
import { LEAD_STATES } from '../../lib/lead/lead-state.ts'
import type { LeadFilter } from '../../lib/panel/browse-state.ts'
import { stateWords } from './state-words.ts'

export interface LeadFiltersProps {
  filter: LeadFilter
  /** Null until they were counted. */
  counts: Record<LeadFilter, number> | null
  onFilter(filter: LeadFilter): void
}

const views: [LeadFilter, Key][] = [
  ['all', 'filterAll'],
  ['needs-you', 'filterNeedsYou'],
  ['call', 'filterCall'],
  ['waiting', 'filterWaiting'],
]

/** Four views of the list, with how many leads each shows; and the state it is narrowed to, which a press ends. */
export function LeadFilters({ filter, counts, onFilter }: LeadFiltersProps) {
  const state = LEAD_STATES.find(one => one === filter)
  const shown: [LeadFilter, Key][] = state ? [...views, [state, stateWords[state]]] : views
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in the flow of the row
    <div class="line filters" role="group" aria-label={t('filterLeads')}>
      {shown.map(([name, words]) => (
        <button type="button" class="opt" key={name} aria-pressed={name === filter} onClick={() => onFilter(name === state ? 'all' : name)}>
          {t(words)}
          {counts && <span class="muted">{counts[name]}</span>}
        </button>
      ))}
    </div>
  )
}
