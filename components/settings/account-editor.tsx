import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Rules } from '../../lib/crm/crm-adapter.ts'
import { t } from '../../lib/i18n.ts'
import { type AccountForm, type AccountProblem, withCrm } from '../../lib/lead/account-form.ts'
import { exampleLink } from '../../lib/lead/lead-link.ts'
import { useShortcut } from '../use-shortcut.ts'
import { type AddressAccess, AddressRow } from './address-row.tsx'
import { ConnectionRow } from './connection-row.tsx'
import type { ConnectionTest } from './connection-test.ts'
import { EditorFoot, type SaveState } from './editor-foot.tsx'
import { LeadLinkRow } from './lead-link-row.tsx'
import { OrdersRow } from './orders-row.tsx'
import { OwnNumbersRow } from './own-numbers-row.tsx'
import { problemWords } from './problem-words.ts'
import { Select } from './select.tsx'
import { SettingRow } from './setting-row.tsx'
import { TextInput } from './text-input.tsx'
import { TokenRow } from './token-row.tsx'

export interface AccountEditorProps {
  form: AccountForm
  /** All that stands against saving, as `checkAccount` found it; shown where a person has been, or everywhere after a try to save. */
  problems: readonly AccountProblem[]
  crms: readonly Rules[]
  /** The last letters of the stored token; null when none is stored. */
  tokenEnd: string | null
  access: AddressAccess
  test: ConnectionTest
  saving: SaveState
  /** Leads of this account that have not left yet. */
  waiting: number
  onChange(form: AccountForm): void
  onTakeBack(): void
  /** Called within the click, so that the browser lets the page ask for permission. */
  onTest(): void
  /** Called within the click or key press, and only when nothing stands against it. */
  onSave(): void
  onCancel(): void
  /** Null while the account is not saved yet. */
  onRemove: (() => void) | null
}

const SAVE = { letter: 's', inText: true }

/** The form of one account. Give it a `key` per account: what was visited belongs to one. */
export function AccountEditor(props: AccountEditorProps) {
  const { form, problems, crms } = props
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set())
  const [tries, setTries] = useState(0)
  const sheet = useRef<HTMLFormElement>(null)
  const nameId = useId()
  const crmId = useId()
  const rules = crms.find(known => known.crm === form.crm)
  const change = (part: Partial<AccountForm>) => props.onChange({ ...form, ...part })
  const chooseCrm = (id: string) => {
    const chosen = crms.find(known => known.crm === id)
    if (rules && chosen) props.onChange(withCrm(form, rules, chosen))
  }
  const visit = (path: string) => setVisited(before => new Set(before).add(path))
  const wrong = (path: string) => {
    const problem = problems.find(known => known.path === path || known.path.startsWith(`${path}.`))
    return problem && (tries > 0 || visited.has(path)) ? problemWords(problem, form) : undefined
  }
  const wants = (key: 'baseUrl' | 'token') => rules?.connection.find(field => field.key === key)
  const save = () => (problems.length > 0 ? setTries(tries + 1) : props.onSave())
  useShortcut(SAVE, save)
  useLayoutEffect(() => {
    if (tries > 0) sheet.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [tries])
  useLayoutEffect(() => {
    if (props.onRemove === null) document.getElementById(nameId)?.focus()
  }, [])
  const [address, token] = [wants('baseUrl'), wants('token')]
  return (
    <form
      class="sheet card"
      ref={sheet}
      aria-label={form.name || t('optionsNewAccount')}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        save()
      }}
    >
      <SettingRow
        label={t('optionsName')}
        control={nameId}
        problem={wrong('name')}
        help={{ id: `${nameId}-help`, content: t('optionsNameHelp') }}
      >
        <TextInput
          id={nameId}
          value={form.name}
          invalid={!!wrong('name')}
          describedBy={`${nameId}-help`}
          onInput={name => change({ name })}
          onLeave={() => visit('name')}
        />
      </SettingRow>
      <SettingRow
        label={t('optionsCrm')}
        control={crmId}
        help={rules && { id: `${crmId}-help`, content: t('optionsCrmBatch', { count: rules.batch }) }}
      >
        <Select id={crmId} value={form.crm} options={crms.map(known => ({ value: known.crm, label: known.label }))} onChange={chooseCrm} />
      </SettingRow>
      {address && (
        <AddressRow
          value={form.baseUrl}
          placeholder={address.placeholder}
          access={props.access}
          problem={wrong('baseUrl')}
          onInput={baseUrl => change({ baseUrl })}
          onLeave={() => visit('baseUrl')}
          onTakeBack={props.onTakeBack}
        />
      )}
      {token && (
        <TokenRow
          value={form.token}
          placeholder={token.placeholder}
          storedEnd={props.tokenEnd}
          problem={wrong('token')}
          saved={props.saving === 'saved'}
          onInput={value => change({ token: value })}
          onLeave={() => visit('token')}
        />
      )}
      <OrdersRow form={form} feeProblem={wrong('deliveryFee')} onChange={props.onChange} onLeaveFee={() => visit('deliveryFee')} />
      <OwnNumbersRow
        numbers={form.ownNumbers}
        bad={problems.flatMap(problem => (problem.code === 'bad-phone' ? [Number(problem.path.split('.')[1])] : []))}
        problem={wrong('ownNumbers')}
        onChange={ownNumbers => {
          visit('ownNumbers')
          change({ ownNumbers })
        }}
      />
      <LeadLinkRow
        value={form.leadLink}
        placeholder={exampleLink(form.baseUrl || (address?.placeholder ?? ''))}
        problem={wrong('leadLink')}
        onInput={leadLink => change({ leadLink })}
        onLeave={() => visit('leadLink')}
      />
      <ConnectionRow test={props.test} crmLabel={rules?.label ?? ''} onTest={props.onTest} />
      <EditorFoot saving={props.saving} waiting={props.waiting} onCancel={props.onCancel} onRemove={props.onRemove} />
    </form>
  )
}
