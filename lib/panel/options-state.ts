import type { Verdict } from '../crm/crm-adapter.ts'
import type { AccountForm, AccountProblem } from '../lead/account-form.ts'
import type { CatalogueItem } from '../lead/catalogue.ts'
import type { KnownSite } from '../lead/conversation.ts'
import type { SiteReport } from '../lead/site-report.ts'
import { defaultSettings, type Settings } from '../settings/schema.ts'
import { LOCAL_CATALOGUE } from '../store/accounts.ts'
import type { Account, Lane } from '../store/schema.ts'
import type { Stock } from '../store/stock.ts'

/** The account whose form is open: a stored one, or a new one (`id` null until it is saved). */
export interface Editing {
  /** New for each opening, so that one form's visits are not the next one's. */
  key: string
  id: string | null
  form: AccountForm
  problems: AccountProblem[]
  /** The last letters of the stored token. */
  tokenEnd: string | null
  access: 'allowed' | 'asks' | 'denied'
  test: { state: 'untested' } | { state: 'testing' } | { state: 'denied' } | { state: 'tested'; verdict: Verdict; at: number }
  /** `in-doubt`: refused, because it is not known yet whether leads reached the CRM they were sent to. */
  saving: 'idle' | 'saving' | 'saved' | 'failed' | 'in-doubt'
  /** Leads of this account that have not left yet. */
  waiting: number
}

/** How a site stands that the button can be shown on. */
export interface SiteState {
  site: KnownSite
  /** Switched on. */
  wanted: boolean
  /** The browser lets Leadclip in. */
  allowed: boolean
  /** How it could last be read. */
  check: SiteReport | null
}

/** Everything that the options page shows. */
export interface OptionsState {
  settings: Settings
  accounts: Account[]
  lanes: Record<string, Lane>
  /** What an account's connection, as it is stored, answered when it was last tested on this page. */
  verdicts: Record<string, Verdict>
  editing: Editing | null
  /** What data held that was set aside because it was damaged, as long as nobody has read of it. */
  aside: Stock | null
  /** A person looked at it again, in vain. */
  lookedAgain: boolean
  /** Why the last write failed; null once one succeeded. */
  notSaved: 'full' | 'unexpected' | null
  sites: SiteState[]
  /** Whose catalogue is shown: an account's id, or LOCAL_CATALOGUE. */
  catalogue: { account: string; items: CatalogueItem[] }
}

/** The page before anything was read. */
export const firstOptions: OptionsState = {
  settings: defaultSettings,
  accounts: [],
  lanes: {},
  verdicts: {},
  editing: null,
  aside: null,
  lookedAgain: false,
  notSaved: null,
  sites: [],
  catalogue: { account: LOCAL_CATALOGUE, items: [] },
}

/** The currency of the catalogue that is shown: its account's, or the settings' without one. */
export function catalogueCurrency({ accounts, catalogue, settings }: OptionsState): string {
  return accounts.find(({ id }) => id === catalogue.account)?.currency ?? settings.currency
}
