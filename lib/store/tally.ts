import type { Counters } from './schema.ts'

/** Leads bound to an account that are not settled yet: what was captured and is nowhere else. */
export const waiting = (counts: Counters): number =>
  counts.captured - counts.created - counts.rejected - counts.review - counts.discarded - counts.local

/** Leads that only a person can help. */
export const needYou = (counts: Counters): number => counts.rejected + counts.review
