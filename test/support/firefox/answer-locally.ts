import { inBrowser } from './in-browser.ts'
import type { Marionette } from './marionette.ts'
import type { Uri } from './privileged.ts'

interface Channel {
  URI: Uri
  loadInfo: { targetBrowsingContext: { browserId: number } | null; browsingContext: { browserId: number } | null }
  QueryInterface(type: unknown): Channel
  cancel(status: number): void
  setResponseOverride(response: Response): void
}
interface Response {
  responseStatus: number
  responseStatusText: string
  responseBody: string
  setResponseHeader(name: string, value: string, merge: boolean): void
}
declare const Cc: Record<string, { createInstance(type: unknown): Response }>
declare const Ci: Record<'nsIHttpChannel' | 'nsIHttpChannelInternal' | 'nsIReplacedHttpResponse', unknown>
declare const Cr: { NS_ERROR_OFFLINE: number }
declare const Services: { obs: { addObserver(observer: (subject: Channel) => void, topic: string): void } }
/** Lives in the global that all functions of `inBrowser` share: by tab, the address without its query and what answers it. */
declare const localAnswers: Map<number, { address: string; body: string }>

/** From now on no request leaves this machine: loopback is let through, an address that a tab was given HTML for gets it, the rest of the network is not there. */
export async function cutNetwork(marionette: Marionette): Promise<void> {
  await inBrowser(marionette, () => {
    const answers: typeof localAnswers = new Map()
    const isLoopback = ({ host }: Uri) => host === 'localhost' || host === '127.0.0.1'

    function respond(channel: Channel, body: string): void {
      const response = Cc['@mozilla.org/network/replaced-http-response;1']?.createInstance(Ci.nsIReplacedHttpResponse)
      if (!response) throw new Error('Firefox cannot answer requests itself')
      response.responseStatus = 200
      response.responseStatusText = 'OK'
      response.responseBody = body
      response.setResponseHeader('Content-Type', 'text/html; charset=utf-8', false)
      channel.QueryInterface(Ci.nsIHttpChannelInternal).setResponseOverride(response)
    }

    const observe = (subject: Channel) => {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel)
      const { URI, loadInfo } = channel
      const tab = (loadInfo.targetBrowsingContext ?? loadInfo.browsingContext)?.browserId
      const answer = tab === undefined ? undefined : answers.get(tab)
      if (answer?.address === URI.prePath + URI.filePath) respond(channel, answer.body)
      else if (!isLoopback(URI)) channel.cancel(Cr.NS_ERROR_OFFLINE)
    }
    Services.obs.addObserver(observe, 'http-on-before-connect')
    Object.assign(globalThis, { localAnswers: answers })
  })
}

/** From now on requests of this tab for the address get the HTML. */
export async function answerLocally(marionette: Marionette, browserId: number, address: string, html: string): Promise<void> {
  const { origin, pathname } = new URL(address)
  // The browser takes a byte per character.
  const body = Buffer.from(html).toString('latin1')
  await inBrowser(
    marionette,
    (tab, at, bytes) => void localAnswers.set(tab, { address: at, body: bytes }),
    browserId,
    origin + pathname,
    body,
  )
}
