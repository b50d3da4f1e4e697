/** Why nothing goes to an account until a person does something. */
export type PauseReason = 'unauthorized' | 'forbidden' | 'not-found' | 'no-permission'

/** What a person should know before the form; `onAct` is the one thing that helps. */
export type Notice =
  | { kind: 'not-saved'; reason: 'full' | 'unexpected' }
  | { kind: 'lost'; leads: number; open: number; onAct(): void }
  | { kind: 'paused'; account: string; reason: PauseReason; onAct(): void }
  | { kind: 'duplicate'; when: string; ours: boolean; known: string[]; onAct(): void; onGoOn(): void }
  | { kind: 'silent'; waiting: number; onAct(): void }
  | { kind: 'reduced'; site: string }
  | { kind: 'text-only' }
  | { kind: 'private' }
  | { kind: 'offline' }

const order: Notice['kind'][] = ['not-saved', 'lost', 'paused', 'duplicate', 'silent', 'reduced', 'text-only', 'private', 'offline']

/** The one notice to show: there is room for one. Null when there is none. */
export function firstNotice(notices: Notice[]): Notice | null {
  return [...notices].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))[0] ?? null
}
