import { useId } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import { type AccountForm, withCountry } from '../../lib/lead/account-form.ts'
import { CURRENCIES } from '../../lib/lead/countries.ts'
import { countryOptions } from './country-options.ts'
import { Select } from './select.tsx'
import { SettingRow } from './setting-row.tsx'
import { TextInput } from './text-input.tsx'

export interface OrdersRowProps {
  form: AccountForm
  feeProblem: string | undefined
  onChange(form: AccountForm): void
  onLeaveFee(): void
}

/** What every order of the account starts from: country, currency, delivery fee. */
export function OrdersRow({ form, feeProblem, onChange, onLeaveFee }: OrdersRowProps) {
  const id = useId()
  const currencies = CURRENCIES.map(currency => ({ value: currency, label: currency }))
  return (
    <SettingRow label={t('optionsOrders')} problem={feeProblem} help={feeProblem ? { id: `${id}-help`, content: null } : undefined}>
      <div class="three">
        <label for={`${id}-country`}>
          {t('optionsCountry')}
          <Select
            id={`${id}-country`}
            value={form.country}
            options={countryOptions()}
            onChange={country => onChange(withCountry(form, country))}
          />
        </label>
        <label for={`${id}-currency`}>
          {t('optionsCurrency')}
          <Select id={`${id}-currency`} value={form.currency} options={currencies} onChange={currency => onChange({ ...form, currency })} />
        </label>
        <div class="labelled">
          <label for={`${id}-fee`}>{t('optionsFee')}</label>
          <TextInput
            id={`${id}-fee`}
            ltr
            inputMode="decimal"
            unit={form.currency}
            value={form.deliveryFee}
            invalid={!!feeProblem}
            describedBy={feeProblem && `${id}-help`}
            onInput={deliveryFee => onChange({ ...form, deliveryFee })}
            onLeave={onLeaveFee}
          />
        </div>
      </div>
    </SettingRow>
  )
}
