/**
 * The seam between specs and browsers: a spec is written once against these two, whichever browser runs it. Controls are named as
 * a person names them, by role and English name.
 */

/** ARIA roles that our controls have. */
export type Role =
  | 'alert'
  | 'button'
  | 'checkbox'
  | 'combobox'
  | 'dialog'
  | 'heading'
  | 'link'
  | 'listitem'
  | 'option'
  | 'radio'
  | 'searchbox'
  | 'spinbutton'
  | 'status'
  | 'switch'
  | 'tab'
  | 'textbox'

/** One document on the screen: a tab, the popup, a page of the extension. Whatever waits gives up in time and says for what it waited. */
export interface View {
  address(): string
  /** Presses the control as a person would, once it is there, visible and enabled. */
  click(role: Role, name: string): Promise<void>
  /** Types the text in the place of what the field holds. A long text arrives as if pasted. */
  fill(role: Role, name: string, text: string): Promise<void>
  /** Chooses the option of a list by its value or its words. */
  choose(name: string, option: string): Promise<void>
  /** What a field holds, the words of a chosen option, or the text of anything else. */
  read(role: Role, name: string): Promise<string>
  /** Presses keys wherever the focus is: `Enter`, `Control+Enter`. */
  press(keys: string): Promise<void>
  has(role: Role, name: string): Promise<boolean>
  /** Names of all controls of a role, in the order of the document. */
  names(role: Role): Promise<string[]>
  /** Resolves when the control is there and visible. */
  waitFor(role: Role, name: string): Promise<void>
  /** Resolves when the visible text holds these words. */
  waitForText(words: string): Promise<void>
  /** All the visible text. */
  text(): Promise<string>
  /** Runs a function inside the document; it sees nothing of the spec but its arguments, which must be plain data. */
  evaluate<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>
  /** Errors that the document wrote to its console or did not catch, so far. */
  errors(): string[]
  /** A picture of what is in sight; of its first so many pixels, if given, and twice as sharp. */
  screenshot(path: string, size?: { width: number; height: number }): Promise<void>
  close(): Promise<void>
  /** Resolves when the document is gone, as the popup is after a save. */
  waitForClose(): Promise<void>
}

/** What the native context menu would hand to the extension. */
export interface MenuChoice {
  menuItemId: string
  selectionText?: string
  linkUrl?: string
}

/** A real browser with the production build installed. */
export interface Driver {
  /** The folder of the profile: what the browser keeps lies there while it is dead, too. */
  readonly profile: string
  /** Opens a tab at a real address; the HTML answers it locally. Nothing else of the network does but loopback, which needs no HTML. */
  openAt(address: string, html?: string): Promise<View>
  /** Opens a page of the extension in a tab: `options.html`, `popup.html?tab=7`. */
  openExtensionPage(path: string): Promise<View>
  /** Presses the toolbar button while this tab is in front; the popup that opens. */
  pressToolbarButton(tab: View): Promise<View>
  /** The browser's own number of a tab. */
  tabId(tab: View): Promise<number>
  /** Stands in for a click in the native menu on this tab, which no driver can make. It does not grant `activeTab`; a real one does. */
  chooseFromMenu(tab: View, choice: MenuChoice): Promise<void>
  /** Stands in for the keys of one of the manifest's own commands, pressed on this tab. It does not grant `activeTab`; real keys do. */
  pressShortcut(tab: View, command: string): Promise<void>
  /** The popup or window of the extension that comes up by itself while `act` runs, once its document is loaded. Gives up in time. */
  openedBy(act: () => Promise<void>): Promise<View>
  /** Ids of the extension's notifications that stand on the screen. */
  notifications(): Promise<string[]>
  /** Whether notifications have buttons in this browser. */
  readonly notificationButtons: boolean
  /** Stands in for a press on a notification: on its button, or on the notification itself in a browser that has no buttons there. */
  pressNotification(id: string): Promise<void>
  /** Lets the extension have an optional host permission as soon as it asks: no native question comes up. */
  allowHost(pattern: string): Promise<void>
  /** Stops the background as the browser does when it is idle or short of memory; the next event starts it afresh. */
  stopWorker(): Promise<void>
  /** Ends the browser as a person does, where that leaves the extension in its profile; elsewhere its background is stopped, and the browser killed. */
  quit(): Promise<void>
  /** Kills every process of the browser at once, as a power cut does. All views are dead after it. */
  kill(): Promise<void>
  /** Starts the browser again on the same profile, with the extension and the hosts allowed before. */
  start(): Promise<void>
  /** Takes the extension out and puts it in again, with nothing remembered. */
  reinstall(): Promise<void>
  /** Errors of all the extension's parts, the background included, since it was installed. */
  extensionErrors(): Promise<string[]>
  /** Resolves when the browser is gone, whoever ended it. */
  ended(): Promise<void>
  /** Ends the browser and removes the profile. */
  close(): Promise<void>
}
