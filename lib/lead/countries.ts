/** ISO 3166 code, telephone calling code (ITU E.164) and currency (ISO 4217) of a country that is sold to. */
export interface Country {
  code: string
  callingCode: string
  currency: string
}

const row = (code: string, callingCode: string, currency: string): Country => ({ code, callingCode, currency })

/** The countries an account can sell to, the first ones first. Names come from `Intl.DisplayNames`. */
export const COUNTRIES: readonly Country[] = [
  row('MA', '212', 'MAD'),
  row('DZ', '213', 'DZD'),
  row('TN', '216', 'TND'),
  row('EG', '20', 'EGP'),
  row('LY', '218', 'LYD'),
  row('SA', '966', 'SAR'),
  row('AE', '971', 'AED'),
  row('QA', '974', 'QAR'),
  row('KW', '965', 'KWD'),
  row('BH', '973', 'BHD'),
  row('OM', '968', 'OMR'),
  row('JO', '962', 'JOD'),
  row('LB', '961', 'LBP'),
  row('IQ', '964', 'IQD'),
  row('YE', '967', 'YER'),
  row('SD', '249', 'SDG'),
  row('MR', '222', 'MRU'),
  row('SN', '221', 'XOF'),
  row('CI', '225', 'XOF'),
  row('ML', '223', 'XOF'),
  row('FR', '33', 'EUR'),
  row('ES', '34', 'EUR'),
  row('BE', '32', 'EUR'),
  row('IT', '39', 'EUR'),
  row('NL', '31', 'EUR'),
  row('DE', '49', 'EUR'),
  row('GB', '44', 'GBP'),
  row('US', '1', 'USD'),
  row('CA', '1', 'CAD'),
  row('TR', '90', 'TRY'),
]

/** The currency that goes with a country; null for a country that is not in the list. */
export function currencyOf(country: string): string | null {
  return COUNTRIES.find(known => known.code === country)?.currency ?? null
}

/** Every currency of the list once, in its order. */
export const CURRENCIES: readonly string[] = [...new Set(COUNTRIES.map(country => country.currency))]
