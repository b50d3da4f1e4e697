import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { useState } from 'preact/hooks'
import { vi } from 'vitest'
import { LeadFormView, type LeadFormViewProps } from '../../../components/lead-form/lead-form-view.tsx'
import type { FormProblem, LeadForm } from '../../../lib/lead/lead-form.ts'
import { catalogue, conversation } from '../sample-order.ts'

export interface DrawnForm {
  user: ReturnType<typeof userEvent.setup>
  onSave: ReturnType<typeof vi.fn>
  onFillCatalogue: ReturnType<typeof vi.fn>
  /** The form as the last edit left it. */
  form(): LeadForm
}

type Options = Partial<Omit<LeadFormViewProps, 'problems'>> & {
  /** What stands against the form as it is, found anew after each edit. */
  check?: (form: LeadForm) => FormProblem[]
}

/** Draws the form over a state of its own, as a controller would. */
export function drawForm(start: LeadForm, { check = () => [], ...props }: Options = {}): DrawnForm {
  const onSave = vi.fn()
  const onFillCatalogue = vi.fn()
  let latest = start
  function Held() {
    const [form, setForm] = useState(start)
    latest = form
    return (
      <LeadFormView
        form={form}
        conversation={conversation}
        catalogue={catalogue}
        needsSku={false}
        currency="MAD"
        usualFee="35"
        problems={check(form)}
        crmErrors={[]}
        saving={false}
        awaited={null}
        destination={null}
        onEdit={edit => setForm(edit)}
        onFillCatalogue={onFillCatalogue}
        onSave={onSave}
        {...props}
      />
    )
  }
  render(<Held />)
  return { user: userEvent.setup(), onSave, onFillCatalogue, form: () => latest }
}

export const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
export const button = (name: string) => screen.getByRole('button', { name })
export const quantityOf = (name: string) => screen.getByRole<HTMLInputElement>('spinbutton', { name: `Quantity of ${name}` })
