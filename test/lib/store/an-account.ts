import type { Account } from '../../../lib/store/schema.ts'

/** An invented shop's account. */
export const anAccount = (id: string, change: Partial<Account> = {}): Account => ({
  id,
  crm: 'wedocod-web',
  name: 'Atlas Beauty',
  baseUrl: 'https://crm.example',
  country: 'MA',
  currency: 'MAD',
  deliveryFee: 0,
  ownNumbers: [],
  createdAt: 1,
  testedAt: null,
  ...change,
})
