import { loadPhoneMetadata } from '../capture/load-phone-metadata.ts'
import { type PhoneBook, phoneBook } from '../capture/phone-book.ts'
import { openDatabase } from '../open-database.ts'
import { readSettings } from '../settings/settings.ts'
import { readWhereabouts } from '../settings/whereabouts.ts'
import { LOCAL_CATALOGUE, listAccounts, readCatalogue } from '../store/accounts.ts'
import { readLane } from '../store/lanes.ts'
import type { Store } from '../store/open-store.ts'
import { untold } from './look-again.ts'
import type { Observable } from './observable.ts'
import type { Editing, OptionsState } from './options-state.ts'
import { readSites } from './read-sites.ts'

/** What the actions of the options page work with. */
export interface OptionsContext {
  state: Observable<OptionsState>
  store: Store
  phones: PhoneBook
}

/** Opens the store and the phone book behind the options page. `onBlocked`: an older page holds the store, so this takes longer. Throws StoreFailure. */
export async function connectOptions(state: Observable<OptionsState>, onBlocked: () => void): Promise<OptionsContext> {
  const [store, metadata] = await Promise.all([openDatabase(onBlocked), loadPhoneMetadata()])
  return { state, store, phones: phoneBook(metadata) }
}

/** Reads again what is stored: settings, accounts, how their sending stands, and the catalogue that is shown. */
export async function reloadOptions({ state, store }: Pick<OptionsContext, 'state' | 'store'>): Promise<void> {
  const [settings, accounts, whereabouts] = await Promise.all([readSettings(), listAccounts(store), readWhereabouts()])
  const [sites, ...told] = await Promise.all([
    readSites(settings.sites),
    ...accounts.map(async ({ id }) => [id, await readLane(store, id)] as const),
  ])
  const lanes = Object.fromEntries(told)
  const shown = state.get().catalogue.account
  const account = accounts.some(({ id }) => id === shown) ? shown : (settings.account ?? accounts[0]?.id ?? LOCAL_CATALOGUE)
  const items = await readCatalogue(store, account)
  state.update(now => ({
    ...now,
    settings,
    accounts,
    lanes,
    sites,
    aside: untold(whereabouts)?.stock ?? null,
    catalogue: { account, items },
  }))
}

/** Changes the open form's state; nothing when it was closed meanwhile, or another one opened. */
export function updateEditing({ state }: Pick<OptionsContext, 'state'>, key: string, change: Partial<Editing>): void {
  state.update(now => (now.editing?.key === key ? { ...now, editing: { ...now.editing, ...change } } : now))
}
