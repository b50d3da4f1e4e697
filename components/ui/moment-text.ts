import { type Language, localeOf } from '../../lib/i18n.ts'

const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }

/** A moment (ms) as a person says it: the time alone on the same day as `now`, else with day and month, and the year if another. */
export function momentText(moment: number, now: number, language: Language): string {
  const [then, today] = [new Date(moment), new Date(now)]
  const day: Intl.DateTimeFormatOptions = then.toDateString() === today.toDateString() ? {} : { day: 'numeric', month: 'short' }
  const year: Intl.DateTimeFormatOptions = then.getFullYear() === today.getFullYear() ? {} : { year: 'numeric' }
  return new Intl.DateTimeFormat(localeOf(language), { ...clock, ...day, ...year }).format(then)
}
