import { inBrowser } from './in-browser.ts'
import { type Marionette, SCRIPT_TIMEOUT } from './marionette.ts'
import type { DocumentContext } from './privileged.ts'

declare const BrowsingContext: { getCurrentTopByBrowserId(id: number): DocumentContext | null }

/** A document's place on the screen, whatever document is in it: the browser's number of a tab or popup. */
export interface Place {
  marionette: Marionette
  browserId: number
}

/** As the document's own script, or with the browser's rights in the document's process. */
export type Rights = 'page' | 'browser'

/** Runs the text of a function body in the document. Throws what it threw, and when the document goes away meanwhile. */
export function inDocument({ marionette, browserId }: Place, rights: Rights, script: string, args: unknown[]): Promise<unknown> {
  return inBrowser(
    marionette,
    (id, sandboxName, timeout, body, values) => {
      const global = BrowsingContext.getCurrentTopByBrowserId(id)?.currentWindowGlobal
      if (!global) throw new Error('The document is gone')
      return global.getActor('MarionetteCommands').executeScript(body, values, { ...(sandboxName && { sandboxName }), timeout })
    },
    browserId,
    rights === 'browser' ? 'system' : null,
    SCRIPT_TIMEOUT,
    script,
    args,
  )
}
