import { IDBObjectStore } from 'fake-indexeddb'

/** One write that fails, as real ones do, with its whole transaction: `after` so many that succeed, itself or only once it had succeeded. */
export interface Failure {
  after: number
  how: 'itself' | 'afterwards'
  error: 'QuotaExceededError' | 'AbortError' | 'UnknownError'
}

/** What fake-indexeddb has beyond the standard: a transaction that ends for a reason of the disk's. */
interface Ending {
  _abort(error: string): void
}

const real = { put: IDBObjectStore.prototype.put, add: IDBObjectStore.prototype.add, delete: IDBObjectStore.prototype.delete }

/** Lets writes of the in-memory IndexedDB fail, one after the other as planned. Returns how many did so far, and what ends it. */
export function failWrites(plan: readonly Failure[]): { struck(): number; end(): void } {
  const left = [...plan]
  let since = 0
  let struck = 0
  for (const name of ['put', 'add', 'delete'] as const) {
    IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...args: unknown[]) {
      const next = left[0]
      const fails = next !== undefined && since >= next.after
      since = fails ? 0 : since + 1
      const request = (real[name] as (...args: unknown[]) => IDBRequest).apply(this, args)
      if (!fails) return request
      left.shift()
      struck += 1
      const strike = () => (this.transaction as unknown as Ending)._abort(next.error)
      if (next.how === 'afterwards') request.addEventListener('success', strike)
      else queueMicrotask(strike)
      return request
    } as never
  }
  return { struck: () => struck, end: () => void Object.assign(IDBObjectStore.prototype, real) }
}
