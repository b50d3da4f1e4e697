import type { FailureKind } from '../crm/crm-adapter.ts'
import type { Observable } from './observable.ts'
import type { PopupState } from './popup-state.ts'

/** Remembers, while the popup is open, that a CRM refused an account's token when it was asked something. Returns what it was given. */
export function noteRefusal(state: Observable<PopupState>, account: string, failure: FailureKind | null): FailureKind | null {
  const connection = state.get().lanes[account]?.connection
  if (failure === 'unauthorized' && connection !== undefined) {
    state.update(now => ({ ...now, refused: { ...now.refused, [account]: connection } }))
  }
  return failure
}
