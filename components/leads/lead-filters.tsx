import { type Key, t } from '../../lib/i18n.ts'
import type { LeadFilter, View } from '../../lib/panel/browse-state.ts'
import { Icon } from '../ui/icon.tsx'
import { Menu } from '../ui/menu.tsx'
import { stateWords } from './state-words.ts'

export interface LeadFiltersProps {
  filter: LeadFilter
  /** Null until they were counted. */
  counts: Record<LeadFilter, number> | null
  onFilter(filter: LeadFilter): void
}

const views: [View, Key][] = [
  ['all', 'filterAll'],
  ['needs-you', 'filterNeedsYou'],
  ['call', 'filterCall'],
  ['waiting', 'filterWaiting'],
]

const rests = ['created', 'rejected', 'review', 'discarded', 'local'] as const

/** Four views of the list and, in a menu, where leads have come to rest, with how many leads each shows. */
export function LeadFilters({ filter, counts, onFilter }: LeadFiltersProps) {
  const rest = rests.find(one => one === filter)
  const words = t(rest ? stateWords[rest] : 'filterState')
  const items = rests.map(id => ({ id, name: `${t(stateWords[id])}${counts ? ` ${counts[id]}` : ''}` }))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in the flow of the row
    <div class="line filters" role="group" aria-label={t('filterLeads')}>
      {views.map(([name, words]) => (
        <button type="button" class="opt" key={name} aria-pressed={name === filter} onClick={() => onFilter(name)}>
          {t(words)}
          {counts && <span class="muted">{counts[name]}</span>}
        </button>
      ))}
      <Menu<LeadFilter>
        name={words}
        title={t('filterState')}
        look={rest ? 'opt on' : 'opt'}
        items={items}
        chosen={filter}
        onChoose={onFilter}
      >
        {rest ? words : <Icon name="more" size={14} />}
        {rest && counts && <span class="muted">{counts[rest]}</span>}
      </Menu>
    </div>
  )
}
