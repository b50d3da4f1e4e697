import { type Language, localeOf } from '../../lib/i18n.ts'

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** How long ago a moment (ms) was, in its largest whole unit: `2 hr. ago`; below a minute `now`. */
export function agoText(moment: number, now: number, language: Language): string {
  const format = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto', style: 'short' })
  const [unit, length] = UNITS.find(([, length]) => now - moment >= length) ?? ['second', Number.POSITIVE_INFINITY]
  return format.format(-Math.floor((now - moment) / length) || 0, unit)
}
