import { t } from '../../lib/i18n.ts'
import { AmountInput } from './amount-input.tsx'
import { setDeliveryFee } from './edit-form.ts'
import type { FormSession } from './form-session.ts'

/** The delivery fee; says so while it is the account's usual one. */
export function DeliveryRow({ usualFee, session }: { usualFee: string | null; session: FormSession }) {
  const complaint = session.complaintAt('deliveryFee')
  const usual = usualFee !== null && session.form.deliveryFee === usualFee
  return (
    <div class="fee">
      <label class="small soft" for="lead-fee">
        {t('delivery')}
      </label>
      <span class={`small grow cut ${complaint ? 'complaint' : 'muted'}`}>{complaint ?? (usual ? t('usualFee') : '')}</span>
      <AmountInput
        id="lead-fee"
        path="deliveryFee"
        text={session.form.deliveryFee}
        session={session}
        onType={fee => session.edit('deliveryFee', setDeliveryFee(fee))}
      />
    </div>
  )
}
