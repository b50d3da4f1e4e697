/** Why nothing goes to an account until a person does something. */
export type PauseReason = 'unauthorized' | 'forbidden' | 'not-found' | 'no-permission'

/** A lead of these days has the number in the form. */
export interface DuplicateNotice {
  kind: 'duplicate'
  /** How long ago, in words. */
  when: string
  /** Captured by this browser. */
  ours: boolean
  /** Its customer and what was ordered, each only where the form says another. */
  who: string | null
  ordered: string | null
  /** Its status in the CRM, else where it is. */
  standing: string
  reference: string | null
  onAct(): void
  onGoOn(): void
}

/** Data that the browser could not read was set aside. */
export interface AsideNotice {
  kind: 'set-aside'
  leads: number
  open: number
  /** There is no account in the new data. */
  connect: boolean
  /** It was tried again, in vain. */
  looked: boolean
  onAct(): void
  onGoOn(): void
}

/** What a person should know before the form; `onAct` is the one thing that helps. */
export type Notice =
  | { kind: 'not-saved'; reason: 'full' | 'unexpected' }
  | { kind: 'lost'; leads: number; open: number; rest: boolean; onAct(): void }
  | AsideNotice
  | { kind: 'paused'; account: string; reason: PauseReason; onAct(): void }
  | { kind: 'refused'; account: string; onAct(): void }
  | DuplicateNotice
  /** The lead in the form awaited the number that its chat says now. */
  | { kind: 'joined'; onAct(): void }
  /** `until`: when it is tried again by itself, in words; null: any moment. */
  | { kind: 'silent'; waiting: number; until: string | null; onAct(): void }
  /** The CRM answered: not before then. */
  | { kind: 'busy'; until: string }
  | { kind: 'reduced'; site: string }
  /** What of a listing is read off its page, not told by the page's data. */
  | { kind: 'drawn'; of: 'title' | 'price' | 'both' }
  /** Text that was longer than what is read; `limit`: characters that were. */
  | { kind: 'cut'; of: 'selection' | 'message'; limit: number }
  | { kind: 'text-only' }
  /** A site that we know, and no open chat in it. */
  | { kind: 'no-chat'; site: string }
  | { kind: 'private' }
  | { kind: 'offline' }

const order: Notice['kind'][] = [
  'not-saved',
  'set-aside',
  'lost',
  'duplicate',
  'joined',
  'paused',
  'refused',
  'busy',
  'silent',
  'reduced',
  'drawn',
  'cut',
  'text-only',
  'no-chat',
  'private',
  'offline',
]

/** The one notice to show: there is room for one. Null when there is none. Without a network nothing is known of the CRM. */
export function firstNotice(notices: Notice[]): Notice | null {
  const offline = notices.some(({ kind }) => kind === 'offline')
  const told = notices.filter(({ kind }) => !(offline && kind === 'silent'))
  return told.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))[0] ?? null
}
