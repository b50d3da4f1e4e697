import { StoreFailure } from '../store/store-failure.ts'
import type { Observable } from './observable.ts'

/** A page that says why the last write failed; null once one succeeded. */
export interface Writing {
  notSaved: 'full' | 'unexpected' | null
}

/** Runs a write and says on the page when the disk refused it. Null then: what was typed still stands there. */
export async function written<T, S extends Writing>({ state }: { state: Observable<S> }, work: Promise<T>): Promise<T | null> {
  const tell = (notSaved: Writing['notSaved']) => state.update(now => ({ ...now, notSaved }))
  try {
    const result = await work
    if (state.get().notSaved) tell(null)
    return result
  } catch (error) {
    tell(error instanceof StoreFailure && error.kind === 'full' ? 'full' : 'unexpected')
    return null
  }
}
