import { loadPhoneMetadata } from '../capture/load-phone-metadata.ts'
import type { TabRead } from '../capture/read-tab.ts'
import type { FailureKind } from '../crm/crm-adapter.ts'
import { send } from '../messaging/send.ts'
import { openDatabase } from '../open-database.ts'
import { readMirror } from '../settings/mirror.ts'
import { readSettings } from '../settings/settings.ts'
import { readWhereabouts } from '../settings/whereabouts.ts'
import { recoverDraft } from './draft-journal.ts'
import { reviewKeeper } from './kept-review.ts'
import { leadFinder } from './lead-finder.ts'
import { noteRefusal } from './note-refusal.ts'
import type { Observable } from './observable.ts'
import type { PopupContext } from './popup-context.ts'
import { type PopupState, showBlocked } from './popup-state.ts'
import { readInQuestion, tabInQuestion } from './tab-in-question.ts'

/**
 * Ties the popup's actions to the browser: the tab that `search` names, the store, the background, the shipped data. What reads
 * numbers and orders is loaded beside, so that the popup is drawn before it.
 */
export async function connectPopup(state: Observable<PopupState>, search: string): Promise<PopupContext> {
  const [store, metadata, { read, kept }, { phoneBook }, { understandWith }] = await Promise.all([
    openDatabase(() => showBlocked(state)),
    loadPhoneMetadata(),
    tabInQuestion(search).then(tab => ({ read: readerOf(tab), kept: reviewKeeper(tab) })),
    import('../capture/phone-book.ts'),
    import('../capture/understand.ts'),
  ])
  await recoverDraft(localStorage, store)
  const note = (account: string, asked: Promise<FailureKind | null>) =>
    asked.catch(() => 'offline' as const).then(failure => noteRefusal(state, account, failure))
  return {
    state,
    store,
    journal: localStorage,
    settings: readSettings,
    read,
    kept,
    understand: understandWith(metadata),
    phones: phoneBook(metadata),
    // Without an answer the lead waits for the next start of the background: it is stored.
    poke: hurry => void send('flush', { account: null, hurry }).catch(() => {}),
    finder: leadFinder(store),
    mirror: readMirror,
    whereabouts: readWhereabouts,
    searchCrm: (account, query) => note(account, send('search', { account, query })),
    learn: account => note(account, send('learn', { account })).then(ignore),
    openInCrm: (account, target) => send('open', { account, target }).catch(() => ({ history: null, gone: false })),
    now: Date.now,
    newId: () => crypto.randomUUID(),
  }
}

/** Reads the tab at once, while all else is still opening, and again each time after the first. */
function readerOf(tab: number | null): () => Promise<TabRead> {
  const read = async (): Promise<TabRead> => (tab === null ? { ok: false, reason: 'browser-page' } : readInQuestion(tab, Date.now()))
  let first: Promise<TabRead> | null = read()
  return () => {
    const reading = first ?? read()
    first = null
    return reading
  }
}

const ignore = () => {}
