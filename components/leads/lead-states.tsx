import { t } from '../../lib/i18n.ts'
import { LEAD_STATES } from '../../lib/lead/lead-state.ts'
import type { LeadFilter } from '../../lib/panel/browse-state.ts'
import { Icon } from '../ui/icon.tsx'
import { Menu } from '../ui/menu.tsx'
import type { LeadFiltersProps } from './lead-filters.tsx'
import { stateWords } from './state-words.ts'

/** Narrows the list to the leads in one state, with how many these are. */
export function LeadStates({ filter, counts, onFilter }: LeadFiltersProps) {
  const items = LEAD_STATES.map(id => ({ id, name: t(stateWords[id]), count: counts?.[id] }))
  const title = t('filterState')
  return (
    <Menu<LeadFilter> name={title} title={title} look="icon-btn" items={items} chosen={filter} onChoose={onFilter}>
      <Icon name="funnel" />
    </Menu>
  )
}
