import { inBrowser } from './in-browser.ts'
import type { Marionette } from './marionette.ts'
import type { Modules } from './privileged.ts'

interface Question {
  wrappedJSObject: { permissions: { origins: string[] }; resolve(isGranted: boolean): void }
}
declare const ChromeUtils: Modules
declare const Services: {
  obs: { addObserver(observer: (question: Question) => void, topic: string): void; removeObserver(observer: unknown, topic: string): void }
}
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
