import type { Menus, Tabs } from 'webextension-polyfill'
import { browser } from '../browser.ts'
import { loadPhoneMetadata } from '../capture/load-phone-metadata.ts'
import { phoneBook } from '../capture/phone-book.ts'
import { readTab } from '../capture/read-tab.ts'
import { understandWith } from '../capture/understand.ts'
import { logger } from '../log.ts'
import { readSettings } from '../settings/settings.ts'
import { searchCrm } from './ask-crm.ts'
import { checkedStore } from './checked-store.ts'
import { MENU_ITEM } from './menu.ts'
import { openForm } from './open-form.ts'
import { type CaptureDesk, quickCapture } from './quick-capture.ts'
import type { Runner } from './runner.ts'
import { announceSaved } from './watch-notices.ts'
import type { Click } from './what-was-clicked.ts'

const log = logger('capture')

/** The shortcut of the manifest that captures without a form; `_execute_action`, the other one, the browser serves by itself. */
const QUICK_CAPTURE = 'quick-capture'

/** Listens to the context menu and to the shortcut. */
export function watchClicks(runner: Runner): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_ITEM) void captureOn(runner, tab, tab => clickOf(info, tab))
  })
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === QUICK_CAPTURE) void captureOn(runner, tab, wholePage)
  })
}

function clickOf(info: Menus.OnClickData, tab: number): Click {
  const { selectionText, linkUrl, pageUrl, frameId } = info
  return { tab, url: pageUrl ?? '', selection: selectionText?.trim() || null, inFrame: (frameId ?? 0) !== 0, link: linkUrl ?? null }
}

const wholePage = (tab: number): Click => ({ tab, url: '', selection: null, inFrame: false, link: null })

/** Captures on the tab of the event, or on the one in front where the browser does not name it. Never throws. */
async function captureOn(runner: Runner, named: Tabs.Tab | undefined, click: (tab: number) => Click): Promise<void> {
  const tab = named?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id
  if (tab === undefined) return
  try {
    await quickCapture(await openDesk(), click(tab))
    runner.start(null, false)
  } catch (error) {
    log.warn(error)
    // It says what is wrong with the storage, and what is safe.
    await openForm(tab, null).catch(log.warn)
  }
}

async function openDesk(): Promise<CaptureDesk> {
  const [store, metadata] = await Promise.all([checkedStore(), loadPhoneMetadata()])
  return {
    store,
    locks: navigator.locks,
    settings: readSettings,
    read: readTab,
    understand: understandWith(metadata),
    phones: phoneBook(metadata),
    searchCrm: (account, query) => searchCrm(store, { account, query }).catch(log.warn),
    showSaved: announceSaved,
    openForm,
    now: Date.now,
    newId: () => crypto.randomUUID(),
  }
}
