import type { ConnectionField, CrmId } from '../crm/crm-adapter.ts'
import type { AccountForm, AccountProblem } from '../lead/account-form.ts'
import { leadAddress } from '../lead/lead-link.ts'
import { parseAmount } from '../lead/money.ts'
import { parseAddress } from '../lead/parse-address.ts'

/** An account whose every field was read, as the store takes it. */
export interface CheckedAccount {
  name: string
  crm: CrmId
  /** Without trailing slash, query and fragment. */
  baseUrl: string
  /** Null: keep the stored one. */
  token: string | null
  country: string
  currency: string
  /** Minor units; 0 when left empty. */
  deliveryFee: number
  /** As `readPhone` gave them, each once. */
  ownNumbers: string[]
  leadLink: string
}

/** What the check needs to know beside the form. `readPhone` gives E.164, or null for what is no number of that country or any other. */
export interface AccountContext {
  /** What the chosen CRM wants to be told. */
  connection: readonly ConnectionField[]
  tokenStored: boolean
  readPhone(text: string, country: string): string | null
}

/** Hosts that may be spoken to without encryption, as the manifest's optional permissions list them. */
const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1'])

type Address = { baseUrl: string }
type AddressFault = Extract<AccountProblem, { path: 'baseUrl' }>['code']

/** A web address as people type it, `https://` added when no scheme was given; or what is wrong with it. */
export function readAddress(text: string): Address | AddressFault {
  const typed = text.trim()
  if (typed === '') return 'required'
  const url = parseAddress(/^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`)
  if (!url?.hostname) return 'not-an-address'
  if (url.username || url.password) return 'has-password'
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOCAL_HOSTS.has(url.hostname))) return 'not-https'
  return { baseUrl: url.origin + url.pathname.replace(/\/+$/, '') }
}

/** A header bears visible ASCII only; `Bearer` comes along when a token is copied from an example. */
function readToken(text: string, stored: boolean): { token: string | null } | 'required' | 'bad-token' {
  const token = text.trim().replace(/^bearer\s+/i, '')
  if (token === '') return stored ? { token: null } : 'required'
  return /^[\x21-\x7e]+$/.test(token) ? { token } : 'bad-token'
}

const readFee = (text: string, currency: string) => (text.trim() === '' ? 0 : parseAmount(text, currency))

/** Reads the form of an account: the account, or null and everything that stands against it, in the order of the form. */
export function checkAccount(form: AccountForm, context: AccountContext): { account: CheckedAccount | null; problems: AccountProblem[] } {
  const wants = (key: ConnectionField['key']) => context.connection.some(field => field.key === key)
  const problems: AccountProblem[] = []
  const name = form.name.trim()
  if (name === '') problems.push({ path: 'name', code: 'required' })
  const address = wants('baseUrl') ? readAddress(form.baseUrl) : { baseUrl: '' }
  if (typeof address === 'string') problems.push({ path: 'baseUrl', code: address })
  const token = wants('token') ? readToken(form.token, context.tokenStored) : { token: null }
  if (typeof token === 'string') problems.push({ path: 'token', code: token })
  const deliveryFee = readFee(form.deliveryFee, form.currency)
  if (deliveryFee === null) problems.push({ path: 'deliveryFee', code: 'bad-amount' })
  const leadLink = form.leadLink.trim()
  if (leadLink !== '' && leadAddress(leadLink, 'LD-1') === null) problems.push({ path: 'leadLink', code: 'bad-link' })
  const numbers = form.ownNumbers.map(number => context.readPhone(number, form.country))
  for (const [index, number] of numbers.entries()) if (number === null) problems.push({ path: `ownNumbers.${index}`, code: 'bad-phone' })
  if (typeof address === 'string' || typeof token === 'string' || deliveryFee === null || problems.length > 0)
    return { account: null, problems }
  const { crm, country, currency } = form
  const ownNumbers = [...new Set(numbers.filter(number => number !== null))]
  return { account: { name, crm, ...address, ...token, country, currency, deliveryFee, ownNumbers, leadLink }, problems }
}
