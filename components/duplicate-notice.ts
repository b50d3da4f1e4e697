import { currentLanguage, t } from '../lib/i18n.ts'
import type { LeadForm } from '../lib/lead/lead-form.ts'
import type { LeadView } from '../lib/lead/lead-state.ts'
import type { Popup } from '../lib/panel/popup.ts'
import { statusText } from '../lib/status-text.ts'
import { stateWords } from './leads/state-words.ts'
import { agoText } from './ui/ago-text.ts'
import { fold } from './ui/fold.ts'
import type { Notice } from './ui/notice.ts'

/** What a line is known by when two orders are compared. */
const sameLine = ({ sku, name, quantity }: { sku: string; name: string; quantity: number }) => `${quantity} ${fold(sku || name).trim()}`

/** Lines of an order that are shown. */
const SHOWN = 2

function orderText({ lead }: LeadView): string {
  const lines = lead.products.slice(0, SHOWN).map(({ quantity, name, sku }) => `${quantity} × ${name || sku}`)
  return [...lines, ...(lead.products.length > SHOWN ? ['…'] : [])].join(', ')
}

/** The customer of the earlier lead and what was ordered then, each where the form says another; null where it says the same or nothing is known. */
function differences(view: LeadView, form: LeadForm): { who: string | null; ordered: string | null } {
  const { fullName, products } = view.lead
  const sameName = fullName === null || fold(fullName).trim() === fold(form.fields.fullName.text).trim()
  const [then, now] = [products, form.lines].map(lines => lines.map(sameLine).sort().join('\n'))
  return { who: sameName ? null : fullName, ordered: products.length === 0 || then === now ? null : orderText(view) }
}

/** The notice of a lead with the number in the form: when it was captured, where it is, and what tells it from the form. */
export function duplicateNotice(view: LeadView, form: LeadForm, now: number, popup: Pick<Popup, 'showLead' | 'addAnyway'>): Notice {
  const { lead, ours, state, status, receipt } = view
  return {
    kind: 'duplicate',
    when: agoText(lead.capturedAt, now, currentLanguage()),
    ours,
    ...differences(view, form),
    standing: status ? statusText(status) : t(stateWords[state]),
    reference: receipt.reference,
    onAct: () => popup.showLead(view.key),
    onGoOn: popup.addAnyway,
  }
}
