import { inBrowser } from './in-browser.ts'
import type { Marionette } from './marionette.ts'

/** An error of a document or an extension's part. */
export interface KeptError {
  message: string
  /** Address of the script that wrote or threw it. */
  source: string
  /** The tab or popup it came from; null for the background. */
  browserId: number | null
}

interface ScriptError {
  QueryInterface(type: unknown): ScriptError
  errorMessage: string
  sourceName: string
  innerWindowID: number
  flags: number
}
declare const Ci: { nsIScriptError: { warningFlag: number; infoFlag: number } }
declare const ChromeUtils: { generateQI(names: string[]): unknown }
declare const Services: {
  console: { registerListener(listener: object): void }
  ppmm: {
    loadProcessScript(address: string, forLater: boolean): void
    addMessageListener(name: string, listener: (message: { data: { text: string; source: string; window: number } }) => void): void
  }
}
declare const WindowGlobalParent: { getByInnerWindowId(id: number): { browsingContext: { browserId: number } } | null }
/** Lives in the global that all functions of `inBrowser` share. */
declare const keptErrors: KeptError[]

/** Runs in every process: hands on what is written with `console.error`, which otherwise stays there. */
const listenToConsole = `
Services.obs.addObserver(subject => {
  const { level, arguments: said, filename, innerID } = subject.wrappedJSObject
  if (level !== 'error') return
  const text = Array.from(said, part => String(part)).join(' ')
  Services.cpmm.sendAsyncMessage('leadclip:console-error', { text, source: filename, window: innerID })
}, 'console-api-log-event')`

/** From now on keeps the errors of all documents and backgrounds, from their console and uncaught. */
export async function keepErrors(marionette: Marionette): Promise<void> {
  await inBrowser(
    marionette,
    processScript => {
      const kept: KeptError[] = []
      const keep = (message: string, source: string, window: number) => {
        const place = typeof window === 'number' ? WindowGlobalParent.getByInnerWindowId(window) : null
        kept.push({ message, source, browserId: place?.browsingContext.browserId ?? null })
      }
      const listener = {
        QueryInterface: ChromeUtils.generateQI(['nsIConsoleListener']),
        observe(message: ScriptError) {
          try {
            const error = message.QueryInterface(Ci.nsIScriptError)
            if ((error.flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)) !== 0) return
            keep(error.errorMessage, error.sourceName, error.innerWindowID)
          } catch {
            // Not the error of a script.
          }
        },
      }
      Services.console.registerListener(listener)
      Services.ppmm.addMessageListener('leadclip:console-error', ({ data }) => keep(data.text, data.source, data.window))
      Services.ppmm.loadProcessScript(processScript, true)
      Object.assign(globalThis, { keptErrors: kept, errorListener: listener })
    },
    `data:,${encodeURIComponent(listenToConsole)}`,
  )
}

/** The errors of all parts of an extension so far. */
export async function errorsOf(marionette: Marionette, host: string): Promise<string[]> {
  const kept = await inBrowser(marionette, () => keptErrors)
  return kept.filter(({ source }) => source.startsWith(`moz-extension://${host}/`)).map(({ message }) => message)
}
