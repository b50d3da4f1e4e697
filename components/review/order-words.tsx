import type { LeadForm } from '../../lib/lead/lead-form.ts'
import { Ltr } from '../ui/ltr.tsx'

/** Number and city of an order, and under them its articles. */
export function OrderWords({ form: { fields, lines } }: { form: LeadForm }) {
  const { phone, city } = fields
  return (
    <>
      <p class="small soft cut">
        {phone.text && <Ltr>{phone.text}</Ltr>}
        {phone.text && city.text && ' · '}
        <bdi>{city.text}</bdi>
      </p>
      {lines.length > 0 && (
        <p class="small soft cut">
          {lines.map(({ key, quantity, name, sku }, n) => (
            <span key={key}>
              {n > 0 && ', '}
              <Ltr>{quantity} ×</Ltr> <bdi>{name || sku}</bdi>
            </span>
          ))}
        </p>
      )}
    </>
  )
}
