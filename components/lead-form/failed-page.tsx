import { type Key, t } from '../../lib/i18n.ts'
import { Blank } from '../ui/blank.tsx'
import { Button } from '../ui/button.tsx'

/** `newer`: the data on this device was written by a newer Leadclip. `storage`: the browser does not give it out. `blocked`: an older page of ours holds it. */
export type FailureReason = 'newer' | 'storage' | 'blocked' | 'unexpected'

export interface FailedPageProps {
  reason: FailureReason
  onRetry(): void
}

const words: Record<FailureReason, Key> = {
  newer: 'failedNewer',
  storage: 'failedStorage',
  blocked: 'failedBlocked',
  unexpected: 'failedUnexpected',
}

/** Something that should work did not: what is safe, and one thing to do. What is only held up goes on by itself. */
export function FailedPage({ reason, onRetry }: FailedPageProps) {
  return (
    <div class="scroll column" role="alert">
      <div class="middle">
        <Blank mark="warning" title={t(reason === 'blocked' ? 'failedWait' : 'failedTitle')} text={t(words[reason])}>
          {reason !== 'blocked' && (
            <Button kind="primary" onClick={onRetry}>
              {t('tryAgain')}
            </Button>
          )}
        </Blank>
      </div>
    </div>
  )
}
