import type { PhoneBook } from '../capture/phone-book.ts'
import type { CrmId } from '../crm/crm-adapter.ts'
import { crms } from '../crm/registry.ts'
import { hasAccess } from '../host-access.ts'
import { type AccountForm, usualAddress } from '../lead/account-form.ts'
import { amountText } from '../lead/money.ts'
import { countWaiting, readToken } from '../store/accounts.ts'
import type { Store } from '../store/open-store.ts'
import type { Account } from '../store/schema.ts'
import { type CheckedAccount, checkAccount, readAddress } from './check-account.ts'
import type { Editing } from './options-state.ts'

/** What a new account is offered before anyone chose. */
const [firstCrm] = Object.keys(crms) as [CrmId]

const emptyForm = (country: string, currency: string): AccountForm => ({
  name: '',
  crm: firstCrm,
  baseUrl: usualAddress(crms[firstCrm]),
  token: '',
  country,
  currency,
  deliveryFee: '',
  ownNumbers: [],
  leadLink: '',
})

const formOf = (account: Account, phones: PhoneBook): AccountForm => ({
  name: account.name,
  crm: account.crm,
  baseUrl: account.baseUrl,
  token: '',
  country: account.country,
  currency: account.currency,
  deliveryFee: account.deliveryFee > 0 ? amountText(account.deliveryFee, account.currency) : '',
  ownNumbers: account.ownNumbers.map(number => phones.show(number, account.country)),
  leadLink: account.leadLink ?? '',
})

/** The form and everything that stands against saving it; the account when nothing does. */
export function checked(form: AccountForm, tokenStored: boolean, phones: PhoneBook): ReturnType<typeof checkAccount> {
  return checkAccount(form, { connection: crms[form.crm].connection, tokenStored, readPhone: phones.read })
}

/** Opens the form of a new account. */
export function newAccount(country: string, currency: string, phones: PhoneBook, key: string): Editing {
  const form = emptyForm(country, currency)
  const { problems } = checked(form, false, phones)
  return { key, id: null, form, problems, tokenEnd: null, access: 'asks', test: { state: 'untested' }, saving: 'idle', waiting: 0 }
}

/** Opens the form of a stored account. Its token does not come along, only its end. */
export async function editAccount(store: Store, account: Account, phones: PhoneBook): Promise<Editing> {
  const [token, waiting, allowed] = await Promise.all([
    readToken(store, account.id),
    countWaiting(store, account.id),
    hasAccess(account.baseUrl),
  ])
  const form = formOf(account, phones)
  const { problems } = checked(form, token !== null, phones)
  return {
    key: account.id,
    id: account.id,
    form,
    problems,
    tokenEnd: token === null ? null : token.slice(-4),
    access: allowed ? 'allowed' : 'asks',
    test: { state: 'untested' },
    saving: 'idle',
    waiting,
  }
}

/** The address in the form, normalised, or null while it is none. */
export function addressIn(form: AccountForm): string | null {
  const address = readAddress(form.baseUrl)
  return typeof address === 'string' ? null : address.baseUrl
}

/** What is stored of a checked form. */
export function toAccount({ token: _token, ...account }: CheckedAccount, before: Account | null, id: string, now: number): Account {
  const sameCrm = before?.baseUrl === account.baseUrl
  return { ...account, id, createdAt: before?.createdAt ?? now, testedAt: sameCrm ? (before?.testedAt ?? null) : null }
}
