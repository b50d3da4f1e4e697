import { currentLanguage, direction } from '../../lib/i18n.ts'
import { COUNTRIES } from '../../lib/lead/countries.ts'
import { localeOf } from '../ui/locale.ts'

/** A calling code keeps its plus sign in front among Arabic words too; an option holds no markup, so marks of direction do it. */
const callingCodeText = (code: string) => (direction() === 'rtl' ? `\u2066+${code}\u2069` : `+${code}`)

/** Every country to choose from, named in the language of the page: `Morocco +212`. */
export function countryOptions(): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(localeOf(currentLanguage()), { type: 'region' })
  return COUNTRIES.map(({ code, callingCode }) => ({ value: code, label: `${names.of(code) ?? code} ${callingCodeText(callingCode)}` }))
}
