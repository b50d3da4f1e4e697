import type { Installed } from './extension.ts'
import { inBrowser } from './in-browser.ts'
import type { Marionette } from './marionette.ts'
import type { Modules, WebExtensionPolicies } from './privileged.ts'

interface Question {
  wrappedJSObject: { permissions: { origins: string[] }; resolve(isGranted: boolean): void }
}
declare const ChromeUtils: Modules
declare const Services: {
  obs: { addObserver(observer: (question: Question) => void, topic: string): void; removeObserver(observer: unknown, topic: string): void }
}
declare const WebExtensionPolicy: WebExtensionPolicies
/** Lives in the global that all functions of `inBrowser` share. */
declare const allowedHosts: Set<string>

/** From now on a question for an optional permission does not come up: it is granted when all its hosts were allowed, and else refused. */
export async function answerQuestions(marionette: Marionette): Promise<void> {
  await inBrowser(marionette, () => {
    const allowed = new Set<string>()
    const topic = 'webextension-optional-permission-prompt'
    Services.obs.removeObserver(ChromeUtils.importESModule('resource:///modules/ExtensionsUI.sys.mjs').ExtensionsUI, topic)
    Services.obs.addObserver(({ wrappedJSObject: { permissions, resolve } }) => {
      resolve(permissions.origins.every(origin => allowed.has(origin)))
    }, topic)
    Object.assign(globalThis, { allowedHosts: allowed })
  })
}

export async function allowHost(marionette: Marionette, pattern: string): Promise<void> {
  await inBrowser(marionette, host => void allowedHosts.add(host), pattern)
}

export async function forgetHosts(marionette: Marionette): Promise<void> {
  await inBrowser(marionette, () => allowedHosts.clear())
}

/** Gives the extension an optional host without a question, as a grant from before a restart would be there. */
export async function grantHost(marionette: Marionette, { id }: Installed, pattern: string): Promise<void> {
  await inBrowser(
    marionette,
    async (addon, host) => {
      const extension = WebExtensionPolicy.getByID(addon)?.extension
      if (!extension) throw new Error('The extension is not installed')
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      await ExtensionPermissions.add(addon, { permissions: [], origins: [host] }, extension)
    },
    id,
    pattern,
  )
}
