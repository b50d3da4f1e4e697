import { currentLanguage, localeOf } from '../../lib/i18n.ts'
import { COUNTRIES } from '../../lib/lead/countries.ts'
import { isolateLtr } from '../ui/isolate.ts'

/** Every country to choose from, named in the language of the page: `Morocco +212`. */
export function countryOptions(): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(localeOf(currentLanguage()), { type: 'region' })
  return COUNTRIES.map(({ code, callingCode }) => ({ value: code, label: `${names.of(code) ?? code} ${isolateLtr(`+${callingCode}`)}` }))
}
