/**
 * The parts of Firefox's own inside that we use, where scripts run with the browser's rights. None of it is public; it works in
 * Firefox 153 ESR. Searchfox has the source: https://searchfox.org
 */

export interface ContentBrowser {
  browserId: number
  currentURI: Uri
  documentURI: Uri | null
  webProgress: { isLoadingDocument: boolean }
  browsingContext: DocumentContext | null
  closest(selector: string): { hidePopup(): void } | null
  loadURI(uri: Uri, options: { triggeringPrincipal: unknown }): void
}

export interface Uri {
  spec: string
  scheme: string
  host: string
  prePath: string
  filePath: string
}

/** One document in a tab, popup or background, seen from the browser's own process. */
export interface DocumentContext {
  browserId: number
  isDiscarded: boolean
  currentURI: Uri | null
  top: DocumentContext & { embedderElement: ContentBrowser | null }
  currentWindowGlobal: { getActor(name: 'MarionetteCommands'): CommandsActor } | null
}

interface CommandsActor {
  executeScript(script: string, args: unknown[], options: { sandboxName?: string; timeout: number }): Promise<unknown>
}

export interface NativeTab {
  linkedBrowser: ContentBrowser
}

/** The running extension. */
export interface Extension {
  backgroundState: 'starting' | 'running' | 'suspending' | 'stopped'
  errors: string[]
  warnings: string[]
  tabManager: { convert(tab: NativeTab): { id: number } }
  shortcuts: { onCommand(name: string): void }
  emit(event: 'webext-menu-menuitem-click', choice: object, tab: NativeTab): void
  terminateBackground(options: { ignoreDevToolsAttached: boolean; disableResetIdleForTest: boolean }): Promise<void>
}

export interface Addon {
  id: string
  uninstall(): Promise<void>
}

export interface WebExtensionPolicies {
  getByID(id: string): { mozExtensionHostname: string; extension: Extension } | null
}

export interface Modules {
  importESModule(address: 'resource://gre/modules/AddonManager.sys.mjs'): {
    AddonManager: { installTemporaryAddon(folder: unknown): Promise<Addon>; getAddonByID(id: string): Promise<Addon | null> }
  }
  importESModule(address: 'resource:///modules/ExtensionsUI.sys.mjs'): { ExtensionsUI: unknown }
  importESModule(address: 'resource://gre/modules/ExtensionParent.sys.mjs'): { ExtensionParent: { apiManager: ApiManager } }
  importESModule(address: 'resource://gre/modules/ExtensionPermissions.sys.mjs'): { ExtensionPermissions: ExtensionPermissions }
}

interface ExtensionPermissions {
  add(id: string, permissions: { permissions: string[]; origins: string[] }, extension: Extension): Promise<void>
}

interface ApiManager {
  global: { browserActionFor(extension: Extension): { triggerAction(window: unknown): void; widget: { id: string } } }
  getAPI(
    name: 'notifications',
    extension: Extension,
  ): { notificationsMap: { keys(): Iterable<string>; emit(event: 'clicked', id: string): void } }
}
