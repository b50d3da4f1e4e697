import type { LeadView } from '../lead/lead-state.ts'
import type { Store } from '../store/open-store.ts'
import { newestWithPhone } from '../store/same-phone.ts'

/** An older order of the same number is another order, ms. */
const RECENT = 7 * 24 * 60 * 60 * 1000
/** So long the CRM may take to answer before the capture goes on without it, ms. */
const PATIENCE = 800

/** What a search for duplicates works with. */
export interface DuplicateDesk {
  store: Store
  /** Asks the CRM for leads with a number: what it shows is in the store then. Never throws. */
  searchCrm(account: string, query: string): Promise<unknown>
  now(): number
}

/** The order that may be there already: its number (E.164), the account it goes to, the lead that it is itself. */
export interface Candidate {
  phone: string
  account: string | null
  except: string | null
}

/** The newest lead of these days with the same number: from here at once, else from the CRM if it answers in time. Null when there is none. */
export async function findDuplicate(desk: DuplicateDesk, { phone, account, except }: Candidate): Promise<LeadView | null> {
  const find = () => newestWithPhone(desk.store, phone, desk.now() - RECENT, except)
  const here = await find()
  if (here || account === null) return here
  await Promise.race([desk.searchCrm(account, phone), new Promise(resolve => setTimeout(resolve, PATIENCE))])
  return find()
}
