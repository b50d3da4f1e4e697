import { useEffect, useState } from 'preact/hooks'
import type { Observable } from '../lib/panel/observable.ts'

/** The value of an observable, drawn again with each change. */
export function useObserved<T>(source: Observable<T>): T {
  const [value, show] = useState(source.get())
  useEffect(() => {
    // It may have changed between the first drawing and now.
    show(source.get())
    return source.subscribe(() => show(source.get()))
  }, [source])
  return value
}
