/** So many leads are asked for one by one in one go: each is a request or two of the minute's few, and a call that runs into the limit gets nowhere. */
export const ONE_BY_ONE = 10
/** So many rows are opened side by side: a batch of statuses is judged before its time is over, also by a CRM that takes two seconds for each. */
export const SIDE_BY_SIDE = 5
