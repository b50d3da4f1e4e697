import polyfill from 'webextension-polyfill'

/** The only door to the browser. Promises in Chrome, Edge and Firefox alike. */
export const browser = polyfill

/** Whether this page or worker belongs to private windows: Chromium runs the extension apart for them, Firefox not at all. */
export const inPrivateWindow = (): boolean => browser.extension?.inIncognitoContext === true

/** What Chromium has beyond the polyfill's types (RELIABILITY finding 9); Firefox has it for `storage.session` alone. */
interface GuardedArea {
  setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>
}

/** Closes `storage.local` to scripts that run in pages, where the browser can. */
export async function closeStorageToPages(): Promise<void> {
  await (browser.storage.local as GuardedArea).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}
