import type { LoggedRequest } from '../sandbox/request-log.ts'

/** Pairs of requests of one account that were under way at once. One whose client was gone does not count: nobody waited for it any more. */
export function overlaps(requests: readonly LoggedRequest[]): number {
  return sum(byToken(requests), own => {
    const whole = own.filter(({ hungUp, dropped, answeredAt }) => !hungUp && !dropped && answeredAt !== null)
    return whole.filter((request, n) => n > 0 && request.at < (whole[n - 1]?.answeredAt ?? 0)).length
  })
}

/** Requests that came although the CRM had asked the account, with a 429 or 503, to stay away for so many ms. */
export function early(requests: readonly LoggedRequest[], wait: number): number {
  return sum(byToken(requests), own => {
    const asked = own
      .filter(({ status }) => status === 429 || status === 503)
      .map(({ answeredAt }) => answeredAt ?? Number.POSITIVE_INFINITY)
    return own.filter(({ at }) => asked.some(moment => at > moment && at < moment + wait)).length
  })
}

const byToken = (requests: readonly LoggedRequest[]) => [...Map.groupBy(requests, ({ token }) => token).values()]
const sum = <T>(list: readonly T[], figure: (one: T) => number) => list.reduce((total, one) => total + figure(one), 0)
