import type { RemoteHandle } from '../crm/crm-adapter.ts'

/** The one name that a row of a CRM is kept under: its reference, or its id where the CRM has none. Null for a row without either. */
export const refOf = ({ reference, id }: RemoteHandle): string | null => reference ?? id

/** A lead captured by this browser, as changes name it. */
export const leadTarget = (seq: number): string => `lead:${seq}`
/** A lead that only the CRM knows, by its `refOf`. */
export const remoteTarget = (ref: string): string => `crm:${ref}`

/** Which lead a target names: one of ours by its seq, or one of the CRM by its `refOf`. */
export function readTarget(target: string): { seq: number } | { ref: string } {
  const [where, name = ''] = target.split(/:(.*)/s)
  return where === 'lead' ? { seq: Number(name) } : { ref: name }
}

/** The key of a CRM's lead in lists; an account's id has no colon. */
export const remoteKey = (account: string, ref: string): string => `crm:${account}:${ref}`

/** The account and the `refOf` in such a key; null when it is none. */
export function readRemoteKey(key: string): [string, string] | null {
  const [, account, ref] = /^crm:([^:]+):(.+)$/s.exec(key) ?? []
  return account !== undefined && ref !== undefined ? [account, ref] : null
}
