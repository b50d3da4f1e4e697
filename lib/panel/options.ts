import type { Rules } from '../crm/crm-adapter.ts'
import { crms } from '../crm/registry.ts'
import { dropAccess, hasAccess } from '../host-access.ts'
import { lately, READABLE } from '../lately.ts'
import type { AccountForm } from '../lead/account-form.ts'
import type { CatalogueItem } from '../lead/catalogue.ts'
import type { KnownSite } from '../lead/conversation.ts'
import { currencyOf } from '../lead/countries.ts'
import { send } from '../messaging/send.ts'
import { type Settings, UNDO_LIMIT } from '../settings/schema.ts'
import { changeSettings, onSettings } from '../settings/settings.ts'
import { readWhereabouts } from '../settings/whereabouts.ts'
import { readCatalogue as loadCatalogue, saveCatalogue } from '../store/accounts.ts'
import { onChange } from '../store/change-notice.ts'
import { insist } from '../store/insist.ts'
import { type CatalogueReading, readCatalogue } from '../transfer/read-catalogue.ts'
import { addressIn, checked, editAccount, newAccount } from './account-editing.ts'
import { followDatabase } from './follow-database.ts'
import { knowAside, lookAgain, untold } from './look-again.ts'
import { type Observable, observable } from './observable.ts'
import { connectOptions, type OptionsContext, reloadOptions, updateEditing } from './options-context.ts'
import { catalogueCurrency, firstOptions, type OptionsState } from './options-state.ts'
import { removeEditing, saveEditing } from './save-account.ts'
import { siteActions } from './site-actions.ts'
import { testConnection } from './test-connection.ts'
import { written } from './written.ts'

/** What the options page shows, and what a click or a key can do there. */
export interface Options {
  state: Observable<OptionsState>
  change(settings: Partial<Settings>): void
  /** The country without an account; its currency comes along. */
  chooseCountry(country: string): void
  openAccount(id: string): void
  addAccount(): void
  edit(form: AccountForm): void
  closeAccount(): void
  /** Both within a click: they may ask for the permission to reach the CRM. */
  test(): void
  save(): void
  takeBack(): void
  remove(): void
  showCatalogue(account: string): void
  /** Puts an article in place of the SKU `replaces`, or adds it; one SKU stands once. */
  putItem(item: CatalogueItem, replaces: string | null): void
  removeItem(sku: string): void
  takeOver(items: CatalogueItem[]): void
  /** Articles of the shown account's CRM, to look at first; null when it could not be asked. */
  fetchArticles(): Promise<CatalogueItem[] | null>
  /** The CRM that the shown catalogue can be fetched from, by its label; null when there is none. */
  articlesFrom(): string | null
  /** Pasted text to articles of the catalogue that is shown. */
  readText(text: string): CatalogueReading
  /** Of the catalogue that is shown. */
  currency(): string
  /** The person has read that data was set aside. */
  knowAside(): void
  /** Tries that data once more. */
  lookAgain(): void
  /** Within the click: it asks for the permission for exactly that site. */
  switchSite(site: KnownSite, on: boolean): void
  /** Reads the chat that is open in a tab of the site; false when there is none, or it may not be read. */
  checkSite(site: KnownSite): Promise<boolean>
  /** What can be sent to whoever mends Leadclip, as text. */
  siteReport(site: KnownSite): string
  crms: readonly Rules[]
  /** The longest undo window, ms. */
  undoLimit: number
}

/**
 * Starts the options page; resolves when it may be drawn. `onBlocked`: an older page holds the store, so that this takes longer.
 * `onFailed`: what is stored could not be read again, as when a newer Leadclip has taken it over. Throws StoreFailure.
 */
export async function openOptions(signal: AbortSignal, onBlocked: () => void, onFailed: (error: unknown) => void): Promise<Options> {
  const state = observable(firstOptions)
  const context = await insist(async () => {
    const connected = await connectOptions(state, onBlocked)
    await reloadOptions(connected)
    return connected
  })
  followDatabase(context.store)
  const reload = lately(() => reloadOptions(context), onFailed, READABLE)
  onChange(reload, signal)
  onSettings(reload)
  return {
    state,
    crms: Object.values(crms),
    undoLimit: UNDO_LIMIT,
    ...accountActions(context),
    ...catalogueActions(context),
    ...asideActions(context),
    ...siteActions(context),
  }
}

function accountActions(context: OptionsContext) {
  const { state, store, phones } = context
  const editing = () => state.get().editing
  const change = (settings: Partial<Settings>) =>
    void written(
      context,
      changeSettings(settings).then(() => reloadOptions(context)),
    )
  return {
    change,
    chooseCountry: (country: string) => change({ country, currency: currencyOf(country) ?? state.get().settings.currency }),
    openAccount(id: string) {
      const account = state.get().accounts.find(known => known.id === id)
      if (account)
        void written(context, editAccount(store, account, phones)).then(
          opened => opened && state.update(now => ({ ...now, editing: opened })),
        )
    },
    addAccount() {
      const { country, currency } = state.get().settings
      state.update(now => ({ ...now, editing: newAccount(country, currency, phones, crypto.randomUUID()) }))
    },
    edit: (form: AccountForm) => void editForm(context, form),
    closeAccount: () => state.update(now => ({ ...now, editing: null })),
    test() {
      const open = editing()
      if (open) void written(context, testConnection(context, open))
    },
    save() {
      const open = editing()
      if (open) void saveEditing(context, open)
    },
    takeBack() {
      const open = editing()
      const address = open && addressIn(open.form)
      if (open && address) void dropAccess(address).then(() => updateEditing(context, open.key, { access: 'asks' }))
    },
    remove() {
      const open = editing()
      if (open) void written(context, removeEditing(context, open))
    },
  }
}

async function editForm(context: OptionsContext, form: AccountForm): Promise<void> {
  const open = context.state.get().editing
  if (!open) return
  const { problems } = checked(form, open.tokenEnd !== null, context.phones)
  const moved = form.baseUrl !== open.form.baseUrl
  const connectionChanged = moved || form.token !== open.form.token || form.crm !== open.form.crm
  updateEditing(context, open.key, { form, problems, saving: 'idle', ...(connectionChanged && { test: { state: 'untested' } }) })
  const address = moved ? addressIn(form) : null
  if (address) updateEditing(context, open.key, { access: (await hasAccess(address)) ? 'allowed' : 'asks' })
}

function asideActions({ state, store }: OptionsContext) {
  const showNext = async () => {
    const aside = untold(await readWhereabouts())?.stock ?? null
    state.update(now => ({ ...now, aside, lookedAgain: false }))
  }
  return {
    knowAside() {
      state.update(now => ({ ...now, aside: null }))
      void knowAside().then(showNext)
    },
    lookAgain: () =>
      void lookAgain(store, Date.now()).then(looked =>
        looked === 'damaged' ? state.update(now => ({ ...now, lookedAgain: true })) : showNext(),
      ),
  }
}

function catalogueActions(context: OptionsContext) {
  const { state, store } = context
  const keep = (change: (items: CatalogueItem[]) => CatalogueItem[]) => {
    const { account, items } = state.get().catalogue
    const next = change(items)
    state.update(now => ({ ...now, catalogue: { account, items: next } }))
    void written(context, saveCatalogue(store, account, next))
  }
  return {
    showCatalogue: (account: string) =>
      void written(context, loadCatalogue(store, account)).then(
        items => items && state.update(now => ({ ...now, catalogue: { account, items } })),
      ),
    putItem: (item: CatalogueItem, replaces: string | null) => keep(items => put(items, item, replaces)),
    removeItem: (sku: string) => keep(items => items.filter(known => known.sku !== sku)),
    currency: () => catalogueCurrency(state.get()),
    articlesFrom: () => articlesFrom(state.get()),
    fetchArticles: () => send('articles', { account: state.get().catalogue.account }).catch(() => null),
    readText: (text: string) => readCatalogue(text, catalogueCurrency(state.get())),
    takeOver: (added: CatalogueItem[]) => keep(items => added.reduce((all, item) => put(all, item, item.sku), items)),
  }
}

function articlesFrom({ accounts, catalogue }: OptionsState): string | null {
  const account = accounts.find(({ id }) => id === catalogue.account)
  const rules = account && crms[account.crm]
  return rules?.catalogue ? rules.label : null
}

/** The items with `item` in the place of `replaces`, or at the end; another one with its SKU gives way. */
export function put(items: CatalogueItem[], item: CatalogueItem, replaces: string | null): CatalogueItem[] {
  const at = items.findIndex(known => known.sku === replaces)
  const next = at < 0 ? [...items, item] : items.map((known, n) => (n === at ? item : known))
  return next.filter(known => known === item || known.sku !== item.sku)
}
