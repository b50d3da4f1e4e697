/**
 * Why nothing can be stored. `newer`: the data was written by a later Leadclip; `full`: the disk; `damaged`: the browser says that it
 * cannot read what it has; `broken`: anything else, of which nothing follows for the data.
 */
export class StoreFailure extends Error {
  readonly kind: 'newer' | 'full' | 'damaged' | 'broken'
  constructor(kind: StoreFailure['kind'], cause: unknown) {
    super(`store ${kind}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.name = 'StoreFailure'
    this.kind = kind
  }
}

/** What IndexedDB says, by the name of its DOMException. Damage as Chromium and Firefox tell it: RELIABILITY finding 7. */
const KINDS: Record<string, StoreFailure['kind']> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  UnknownError: 'damaged',
  DataError: 'damaged',
  NotReadableError: 'damaged',
}

/** What a DOMException of IndexedDB means for the user. */
export function storeFailure(cause: unknown): StoreFailure {
  if (cause instanceof StoreFailure) return cause
  return new StoreFailure((cause instanceof Error && KINDS[cause.name]) || 'broken', cause)
}
