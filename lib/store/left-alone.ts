import type { Lane } from './schema.ts'

type Asked = Pick<Lane, 'retryAt' | 'retryFrom'>

/** The longest wait that a CRM may ask for, ms: more is cut to it when its answer is read. */
const LONGEST_RETRY = 24 * 3600 * 1000

/**
 * Until when (ms) the CRM asked to be left alone; 0 when it asked under a clock that has been put back since: how much of that is over
 * cannot be known, and the CRM would say it again.
 */
export function leftAloneUntil({ retryAt, retryFrom = 0 }: Asked, now: number): number {
  return retryAt - now > LONGEST_RETRY || retryFrom > now ? 0 : retryAt
}

/** The same once it asked, at `now`, to be left alone until a moment (ms): the longer of both holds. */
export const askedAgain = (before: Asked, until: number, now: number): Asked => ({
  retryAt: Math.max(leftAloneUntil(before, now), until),
  retryFrom: now,
})
