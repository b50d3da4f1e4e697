import { inBrowser } from './in-browser.ts'
import type { Marionette } from './marionette.ts'

/** An error of a document or an extension's part. */
export interface KeptError {
  message: string
  /** Address of the document it came from, or of the script when it came from none. */
  source: string
  /** The tab or popup it came from; null for the background. */
  browserId: number | null
}

declare const Services: {
  ppmm: {
    loadProcessScript(address: string, forLater: boolean): void
    addMessageListener(name: string, listener: (message: { data: { text: string; source: string; window: number } }) => void): void
  }
}
declare const WindowGlobalParent: {
  getByInnerWindowId(id: number): { browsingContext: { browserId: number }; documentURI: { spec: string } | null } | null
}
/** Lives in the global that all functions of `inBrowser` share. */
declare const keptErrors: KeptError[]

/** Runs in every process: hands on what is written with `console.error` and what is not caught. The browser's own process learns of neither where it came from. */
const listenInProcess = `
const tell = (text, source, window) => Services.cpmm.sendAsyncMessage('leadclip:error', { text, source, window })
Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).addLogEventListener(event => {
  const { level, arguments: said, filename, innerID } = event.wrappedJSObject ?? event
  if (level === 'error') tell(Array.from(said, part => String(part)).join(' '), filename, innerID)
}, Services.scriptSecurityManager.getSystemPrincipal())
Services.console.registerListener({
  QueryInterface: ChromeUtils.generateQI(['nsIConsoleListener']),
  observe(message) {
    if (!(message instanceof Ci.nsIScriptError)) return
    const { errorMessage, sourceName, innerWindowID, flags } = message
    if ((flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)) === 0) tell(errorMessage, sourceName, innerWindowID)
  },
})`

/** Firefox's own word for a question that was open when its page was closed: a popup that goes while it reads is no fault, nor is a background that is ended. */
const LEFT_BEHIND = /Promise (resolved|rejected) after context unloaded/

/** From now on keeps the errors of all documents and backgrounds, from their console and uncaught. */
export async function keepErrors(marionette: Marionette): Promise<void> {
  await inBrowser(
    marionette,
    processScript => {
      const kept: KeptError[] = []
      Services.ppmm.addMessageListener('leadclip:error', ({ data }) => {
        const place = typeof data.window === 'number' ? WindowGlobalParent.getByInnerWindowId(data.window) : null
        kept.push({
          message: data.text,
          source: place?.documentURI?.spec ?? data.source,
          browserId: place?.browsingContext.browserId ?? null,
        })
      })
      Services.ppmm.loadProcessScript(processScript, true)
      Object.assign(globalThis, { keptErrors: kept })
    },
    `data:application/javascript;charset=utf-8,${encodeURIComponent(listenInProcess)}`,
  )
}

/** The errors of all parts of an extension so far. */
export async function errorsOf(marionette: Marionette, host: string): Promise<string[]> {
  const kept = await inBrowser(marionette, () => keptErrors)
  const ours = kept.filter(({ source }) => source.startsWith(`moz-extension://${host}/`))
  return ours.map(({ message }) => message).filter(message => !LEFT_BEHIND.test(message))
}
