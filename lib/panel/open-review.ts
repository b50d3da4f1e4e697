import type { PopupState, ReviewCapture } from './popup-state.ts'

/** The review list that is open, or that the open form belongs to; null when there is none. */
export function openReview({ capture }: Pick<PopupState, 'capture'>): ReviewCapture | null {
  if (capture.stage === 'review') return capture
  return capture.stage === 'form' ? (capture.list?.review ?? null) : null
}
