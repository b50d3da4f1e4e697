import type { Runtime } from 'webextension-polyfill'
import { browser } from '../browser.ts'
import { type Answer, type Handlers, type Name, protocol } from './protocol.ts'

/** Who we are, to tell our own pages from the scripts that live in somebody else's. */
export interface Self {
  id: string
  /** Our pages' common start: `chrome-extension://<id>/`. */
  origin: string
  /** The sites in whose pages a script of ours may run. */
  hosts: ReadonlySet<string>
}

type Sender = Pick<Runtime.MessageSender, 'id' | 'url' | 'tab' | 'frameId'>

/** What may be said by whom: our own pages, by address; a page's script only from the top frame of a tab, at a site that we know. */
export function mayAsk(name: Name, sender: Sender, self: Self): boolean {
  if (sender.id !== self.id) return false
  const ours = sender.url?.startsWith(self.origin) ?? false
  return protocol[name].from === 'extension'
    ? ours
    : ours || (sender.tab !== undefined && sender.frameId === 0 && self.hosts.has(hostOf(sender.url)))
}

const hostOf = (url = '') => (/^https:/.test(url) ? new URL(url).host : '')

/** Checks who asks, then what, then calls the one handler. What is not understood is refused in words; nothing is thrown. */
export async function answer(message: unknown, sender: Sender, self: Self, handlers: Handlers): Promise<Answer> {
  const name = nameOf(message)
  if (!name || !mayAsk(name, sender, self)) return { ok: false, error: 'not understood' }
  const request = protocol[name].request.safeParse((message as { request: unknown }).request)
  if (!request.success) return { ok: false, error: `malformed ${name}` }
  try {
    const handle = handlers[name] as (request: unknown, tab: number | null) => Promise<unknown>
    return { ok: true, reply: await handle(request.data, sender.tab?.id ?? null) }
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) }
  }
}

function nameOf(message: unknown): Name | null {
  if (typeof message !== 'object' || message === null || !('name' in message)) return null
  return typeof message.name === 'string' && Object.hasOwn(protocol, message.name) ? (message.name as Name) : null
}

/** Starts answering. Must be called before anything is awaited, or the message that woke the worker is missed. */
export function listen(handlers: Handlers, hosts: ReadonlySet<string>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const self = { id: browser.runtime.id, origin: browser.runtime.getURL(''), hosts }
    return answer(message, sender, self, handlers)
  })
}
