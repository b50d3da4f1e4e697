/** So many leads are asked for one by one in one go: each is a request or two of the minute's few, and a call that runs into the limit gets nowhere. */
export const ONE_BY_ONE = 10
