import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { useState } from 'preact/hooks'
import { vi } from 'vitest'
import { AccountEditor, type AccountEditorProps } from '../../../components/settings/account-editor.tsx'
import { crms } from '../../../lib/crm/registry.ts'
import type { AccountForm } from '../../../lib/lead/account-form.ts'
import { checkAccount } from '../../../lib/panel/check-account.ts'
import { sampleAccount } from './sample-account.ts'

/** Enough of a reader to tell a number from a word. */
const readPhone = (text: string) => (/^[\d ]{8,}$/.test(text) ? text : null)

/** Draws the form of a stored account, or of a new one with `tokenEnd: null`; what is typed comes back into it, checked as on the page. */
export function drawEditor(props: Partial<AccountEditorProps> = {}) {
  const heard = { onChange: vi.fn<(form: AccountForm) => void>(), onTakeBack: vi.fn(), onTest: vi.fn(), onSave: vi.fn(), onCancel: vi.fn() }
  const onRemove = vi.fn()
  const tokenEnd = props.tokenEnd === undefined ? '3f9c' : props.tokenEnd
  function Page() {
    const [form, setForm] = useState(props.form ?? sampleAccount)
    const { problems } = checkAccount(form, { connection: crms[form.crm].connection, tokenStored: tokenEnd !== null, readPhone })
    const change = (next: AccountForm) => {
      heard.onChange(next)
      setForm(next)
    }
    return (
      <AccountEditor
        crms={Object.values(crms)}
        access="allowed"
        test={{ state: 'untested' }}
        saving="idle"
        waiting={0}
        onRemove={onRemove}
        {...heard}
        {...props}
        tokenEnd={tokenEnd}
        form={form}
        problems={problems}
        onChange={change}
      />
    )
  }
  const { container } = render(<Page />)
  const last = () => heard.onChange.mock.lastCall?.[0]
  return { user: userEvent.setup(), container, last, onRemove, ...heard }
}

export const box = (name: string) => screen.getByLabelText<HTMLInputElement>(name)
export const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
