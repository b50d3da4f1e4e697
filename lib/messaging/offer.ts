import type { KnownSite } from '../lead/conversation.ts'
import type { ChipNotice, ChipSays } from './chip-words.ts'

/** The few calls of the browser that a script in a page needs: it carries neither polyfill nor zod. */
interface Runtime {
  id?: string
  sendMessage(message: unknown): Promise<unknown>
  onMessage: {
    addListener(listener: (message: unknown) => void): void
    removeListener(listener: (message: unknown) => void): void
  }
}

/** Who the open chat is with, as its header says, and the ids of messages in it where that alone may not tell. */
export interface ChipContact {
  site: KnownSite
  name: string | null
  phone: string | null
  handle: string | null
  messages: string[]
}

/** The background, as a script in a page may speak to it. */
export interface Background {
  /** False once this script outlived its extension: it was updated, switched off or taken out. */
  isThere(): boolean
  /** What is known of a contact, and the words to say so. Null when nobody answers. */
  ask(contact: ChipContact): Promise<ChipSays | null>
  /** The button was pressed: the form opens on this tab. */
  open(): Promise<void>
  /** What the background has to say by itself, until the signal. */
  listen(listener: (notice: ChipNotice) => void, signal: AbortSignal): void
}

/** `runtime`: the browser's own object of that name, which is gone from a script that outlived its extension. */
export function backgroundOf(runtime: Runtime): Background {
  const isThere = () => runtime.id !== undefined
  const send = async (name: string, request: unknown): Promise<unknown> => {
    if (!isThere()) return null
    const answer = (await runtime.sendMessage({ name, request }).catch(() => null)) as { ok: boolean; reply?: unknown } | null
    return answer?.ok ? answer.reply : null
  }
  return {
    isThere,
    // Our own background's word: it needs no checking
    ask: async contact => (await send('chip', contact)) as ChipSays | null,
    open: async () => void (await send('openForm', {})),
    listen(listener, signal) {
      const hear = (message: unknown) => listener(message as ChipNotice)
      runtime.onMessage.addListener(hear)
      signal.addEventListener('abort', () => isThere() && runtime.onMessage.removeListener(hear))
    },
  }
}

/** The browser's own object: Firefox has its promises under one name, Chrome and Edge under the other. */
export function runtimeOf(world: object): Runtime {
  const { browser, chrome } = world as { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime } }
  const found = browser?.runtime ?? chrome?.runtime
  if (!found) throw new Error('no extension runs this script')
  return found
}
