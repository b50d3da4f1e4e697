import { t } from '../../lib/i18n.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { useLoaded } from '../use-loaded.ts'
import type { ReviewViewProps } from './review-view.tsx'

const load = () => import('./review-view.tsx').then(({ ReviewView }) => ReviewView)

/** The review list, loaded when a reading gives several orders: a single one is there sooner. */
export function LaterReview(props: ReviewViewProps) {
  const ReviewView = useLoaded(load)
  return ReviewView ? <ReviewView {...props} /> : <Skeleton label={t('reading')} />
}
