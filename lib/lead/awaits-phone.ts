import type { FormTerms } from './check-form.ts'
import type { Lead } from './lead.ts'
import type { LeadForm } from './lead-form.ts'
import type { LeadView } from './lead-state.ts'

/** True for a form without the number that its CRM asks for, of a customer who may have sent none yet. */
export const awaitsPhone = ({ fields }: LeadForm, { rules, later }: Pick<FormTerms, 'rules' | 'later'>): boolean =>
  rules?.fields.phone.required === true && later.includes('phone') && fields.phone.text.trim() === ''

/** Where a lead goes: to its account, or, as long as it awaits its number, nowhere, and then to that one. */
export const boundTo = (account: string | null, awaits: boolean): Pick<Lead, 'account' | 'meantFor'> =>
  awaits && account !== null ? { account: null, meantFor: account } : { account }

/** True for a lead that stays on this device for want of a number. */
export const needsPhone = ({ state, lead }: Pick<LeadView, 'state' | 'lead'>): boolean => state === 'local' && lead.meantFor !== undefined
