import type { Verdict } from '../../../lib/crm/crm-adapter.ts'
import type { AccountForm } from '../../../lib/lead/account-form.ts'

/** An account of an invented shop, as its form holds it. */
export const sampleAccount: AccountForm = {
  name: 'Atlas Beauty',
  crm: 'wedocod-web',
  baseUrl: 'https://crm.atlas-beauty.example',
  token: '',
  country: 'MA',
  currency: 'MAD',
  deliveryFee: '35',
  ownNumbers: ['06 55 00 11 22'],
  leadLink: '',
}

/** A test in which all went well. */
export const goodVerdict: Verdict = {
  reachable: true,
  tokenAccepted: true,
  mayList: true,
  reason: null,
  message: null,
  took: 240,
  leads: 412,
}
