import { e164Guesses } from '../lead/same-phone.ts'
import type { Store } from './open-store.ts'
import type { StoredRemote } from './schema.ts'

/** A browser that sends a request again does so as soon as its connection breaks: its rows are written within so many ms. */
const ONE_REQUEST = 2 * 60 * 1000

/**
 * Among rows of one account as they are kept, those that may be one lead of ours written twice and have not
 * shown whose they are: one number, one name, one moment. Whoever opens them knows. Oldest first, the rows of one lead together.
 */
export async function twinRows(store: Store, account: string, rows: StoredRemote[]): Promise<StoredRemote[]> {
  const groups = groupsOf(rows).filter(group => group.length > 1 && group.some(isHidden))
  const country = (await store.get('accounts', account))?.country ?? null
  const ours = await Promise.all(groups.map(([first]) => isOurs(store, country, first?.row.phone ?? '')))
  return groups.filter((_, n) => ours[n]).flatMap(group => group.filter(isHidden))
}

/** The rows of an account with these refs. */
export async function keptRows(store: Store, account: string, refs: string[]): Promise<StoredRemote[]> {
  const kept = await Promise.all(refs.map(ref => store.get('remotes', [account, ref])))
  return kept.filter(remote => remote !== undefined)
}

/** The rows of an account that its CRM created since a moment (ms). */
export async function rowsSince(store: Store, account: string, since: number): Promise<StoredRemote[]> {
  const kept = await store.getAll('remotes', IDBKeyRange.bound([account], [account, []]))
  return kept.filter(({ row }) => (row.createdAt ?? 0) >= since)
}

const isHidden = ({ row, opened }: StoredRemote) => row.clientRef === null && !opened

/** Rows of one number and name in a row, none of them a request's time after the one before; in the order of the oldest of each. */
function groupsOf(rows: StoredRemote[]): StoredRemote[][] {
  const groups: StoredRemote[][] = []
  const open = new Map<string, StoredRemote[]>()
  for (const one of rows.filter(({ row }) => row.phone !== null && row.createdAt !== null).sort((a, b) => age(a) - age(b))) {
    const who = JSON.stringify([one.row.phone, one.row.fullName])
    const last = open.get(who)
    const before = last?.at(-1)
    if (last && before && age(one) - age(before) <= ONE_REQUEST) last.push(one)
    else {
      const group = [one]
      groups.push(group)
      open.set(who, group)
    }
  }
  return groups
}

const age = ({ row }: StoredRemote) => row.createdAt ?? 0

async function isOurs(store: Store, country: string | null, phone: string): Promise<boolean> {
  const counts = await Promise.all(e164Guesses(phone, country).map(guess => store.countFromIndex('leads', 'phone', guess)))
  return counts.some(count => count > 0)
}
