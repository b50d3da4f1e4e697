/** A moment that a person is likely to choose for a call. */
export interface QuickDate {
  kind: 'tonight' | 'tomorrow' | 'weekday' | 'hours'
  at: Date
}

/** At so many hours of a day, the clock set by the device's time zone. */
function at(day: Date, daysLater: number, hour: number): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + daysLater, hour)
}

/** Later than this there is no evening left to call in. */
const LAST_EVENING_HOUR = 17

/** Tonight at 18:00, while that is ahead; tomorrow at 10:00; the day after at 15:00; in two hours, to the quarter. */
export function quickDates(now: Date): QuickDate[] {
  const tonight: QuickDate[] = now.getHours() < LAST_EVENING_HOUR ? [{ kind: 'tonight', at: at(now, 0, 18) }] : []
  const quarter = 15 * 60_000
  const soon = new Date(Math.ceil((now.getTime() + 2 * 60 * 60_000) / quarter) * quarter)
  return [...tonight, { kind: 'tomorrow', at: at(now, 1, 10) }, { kind: 'weekday', at: at(now, 2, 15) }, { kind: 'hours', at: soon }]
}
