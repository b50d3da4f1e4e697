/** The answer of GET /lead-statuses, in its order. */
export const STATUSES = [
  ['new', 'New'],
  ['confirmed', 'Confirmed'],
  ['wrong', 'Wrong'],
  ['testing', 'Testing'],
  ['call_later', 'Call Later'],
  ['no_reply', 'No Reply'],
  ['cancelled', 'Cancelled'],
  ['out_of_stock', 'Out of Stock'],
  ['duplicate', 'Duplicate'],
  ['expired', 'Expired'],
  ['unreachable', 'Unreachable'],
  ['preparing', 'Preparing'],
  ['blacklist', 'Blacklist'],
  ['no_reply_asked_to_recall', 'No Reply Asked to Recall'],
] as const satisfies [key: string, label: string][]

/** Show prints the label where the list prints the key. */
export const labelOf = (key: string): string => STATUSES.find(([known]) => known === key)?.[1] ?? key

/** "Required for some statuses": the page's examples name the first two; the third asks for a call at a time by its very name. */
export const NEED_DATE: readonly string[] = ['call_later', 'cancelled', 'no_reply_asked_to_recall']
