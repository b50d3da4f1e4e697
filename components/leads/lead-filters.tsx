import { type Key, t } from '../../lib/i18n.ts'
import type { LeadFilter } from '../../lib/panel/browse-state.ts'

export interface LeadFiltersProps {
  filter: LeadFilter
  /** Null until they were counted. */
  counts: Record<LeadFilter, number> | null
  onFilter(filter: LeadFilter): void
}

const filters: [LeadFilter, Key][] = [
  ['all', 'filterAll'],
  ['needs-you', 'filterNeedsYou'],
  ['call', 'filterCall'],
  ['waiting', 'filterWaiting'],
]

/** Four views of the list, with how many leads each shows. */
export function LeadFilters({ filter, counts, onFilter }: LeadFiltersProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in the flow of the row
    <div class="line filters" role="group" aria-label={t('filterLeads')}>
      {filters.map(([name, words]) => (
        <button type="button" class="opt" key={name} aria-pressed={name === filter} onClick={() => onFilter(name)}>
          {t(words)}
          {counts && <span class="muted">{counts[name]}</span>}
        </button>
      ))}
    </div>
  )
}
