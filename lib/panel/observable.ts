/** A value that pages watch: read it, change it, hear of changes. */
export interface Observable<T> {
  get(): T
  /** Applies `change` to the newest value and tells every listener, at once. */
  update(change: (value: T) => T): void
  /** Calls `listener` after each change; returns what stops it. */
  subscribe(listener: () => void): () => void
}

export function observable<T>(first: T): Observable<T> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    update(change) {
      value = change(value)
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
