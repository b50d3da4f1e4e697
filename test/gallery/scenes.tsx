import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { duplicateNotice } from '../../components/duplicate-notice.ts'
import { CaptureView, type CaptureViewProps } from '../../components/lead-form/capture-view.tsx'
import type { LeadFormViewProps } from '../../components/lead-form/lead-form-view.tsx'
import type { Source } from '../../components/lead-form/source-line.tsx'
import { LeadsView } from '../../components/leads/leads-view.tsx'
import { PopupShell, type PopupShellProps } from '../../components/ui/popup-shell.tsx'
import { t } from '../../lib/i18n.ts'
import { askLine } from '../../lib/lead/ask-line.ts'
import { CONFLICT } from '../../lib/lead/lead-change.ts'
import type { LeadForm } from '../../lib/lead/lead-form.ts'
import type { LeadView } from '../../lib/lead/lead-state.ts'
import { everyState, lead, view } from '../components/sample-leads.ts'
import { sampleList, sampleTab } from '../components/sample-list.ts'
import { catalogue, conversation, emptyForm, filledForm } from '../components/sample-order.ts'
import { groupChat, reviewSample } from '../components/sample-review.ts'

const ignore = () => {}
const account = { accounts: [{ id: 'atlas', name: 'Atlas Beauty', paused: false, silent: false }], chosen: 'atlas', onChoose: ignore }
const shell: Omit<PopupShellProps, 'children'> = {
  tab: 'capture',
  needYou: 2,
  onTab: ignore,
  account,
  toast: null,
  onOpenOptions: ignore,
}
const source: Source = {
  site: 'whatsapp',
  url: conversation.url,
  taken: 'messages',
  read: 9,
  leftOut: 31,
  onReadAgain: ignore,
}
const leaving = () => ({
  text: t('savedGoesIn', { seconds: 6 }),
  spoken: t('savedQueued'),
  left: 0.7,
  action: { label: t('undo'), onClick: ignore },
})
const leavingMany = () => ({ ...leaving(), text: t('savedManyGoIn', { count: 3, seconds: 6 }) })
const local = () => ({ text: t('savedLocal'), spoken: t('savedLocal'), left: null, action: null })
const list = sampleList
const [refused] = everyState.filter(({ state }) => state === 'rejected') as [LeadView]
const [created] = everyState.filter(({ state }) => state === 'created') as [LeadView]
/** One whose status somebody else set meanwhile. */
const overtaken: LeadView = {
  ...created,
  status: 'wrong',
  change: {
    kind: 'status',
    status: 'confirmed',
    actionDate: null,
    state: 'refused',
    askedAt: sampleList.now - 60_000,
    settledAt: sampleList.now - 30_000,
    errors: [{ field: CONFLICT, message: 'wrong' }],
  },
}
const abilities = {
  account: 'atlas',
  statuses: (['new', 'confirmed', 'wrong', 'call_later'] as const).map(status => ({
    status,
    label: null,
    needsDate: status === 'call_later',
  })),
  remove: true,
  readAt: sampleList.now,
}
const duplicate = () => duplicateNotice(created, filledForm, sampleList.now, { showLead: ignore, addAnyway: ignore })

function Capture(props: Partial<CaptureViewProps> & Pick<CaptureViewProps, 'capture'> & { shell?: Partial<PopupShellProps> }) {
  return (
    <PopupShell {...shell} {...props.shell}>
      <CaptureView source={source} notices={[]} onPaste={ignore} {...props} />
    </PopupShell>
  )
}

function Form({ start, notices = [], ...props }: { start: LeadForm } & Partial<LeadFormViewProps> & Partial<CaptureViewProps>) {
  const [form, setForm] = useState(start)
  return (
    <Capture
      notices={notices}
      capture={{
        stage: 'form',
        key: 'one',
        form,
        conversation,
        catalogue,
        needsSku: true,
        currency: 'MAD',
        usualFee: '35',
        problems: [],
        crmErrors: [],
        saving: false,
        awaited: null,
        destination: null,
        onEdit: edit => setForm(edit),
        onFillCatalogue: ignore,
        onSave: ignore,
        ...props,
      }}
    />
  )
}

const unknownProduct: LeadForm = {
  ...filledForm,
  lines: filledForm.lines.map(line => (line.key === 'l2' ? { ...line, sku: '', name: 'serum lwerd rose', confidence: 0.3 } : line)),
}
const decimals: LeadForm = { ...filledForm, deliveryFee: '29.50', lines: filledForm.lines.map(line => ({ ...line, unitPrice: '1390.50' })) }
const withNote: LeadForm = {
  ...filledForm,
  fields: {
    ...filledForm.fields,
    secondPhone: { ...filledForm.fields.phone, text: '07 00 11 22 33' },
    note: { ...filledForm.fields.note, text: 'Call after 18:00, leave it with the neighbour if nobody opens.', typed: true },
    address: { ...filledForm.fields.address, text: '8 rue Oued Sebou', typed: true },
  },
}
const short: LeadForm = { ...filledForm, fields: { ...filledForm.fields, phone: { ...filledForm.fields.phone, text: '06 12 34' } } }
const missing: LeadForm = { ...emptyForm, fields: { ...emptyForm.fields, fullName: filledForm.fields.fullName } }
const phoneless = view('local', lead(10, { account: null, meantFor: 'atlas', phone: null, fullName: 'Salma Bennis' }))
const numberless: LeadForm = { ...filledForm, fields: { ...filledForm.fields, phone: emptyForm.fields.phone } }
const refusals = [
  { field: 'phone', message: 'The phone must be at least 7 characters.' },
  { field: 'products.0.sku', message: 'SKU ARG-50 is not in the CRM' },
]

const review = {
  stage: 'review',
  rows: reviewSample,
  conversation: groupChat,
  currency: 'MAD',
  now: sampleList.now,
  at: null,
  saving: false,
  onTick: ignore,
  onTickAll: ignore,
  onOpen: ignore,
  onEdit: ignore,
  onOpenLead: ignore,
  onReadAgain: ignore,
  onSave: ignore,
} as const
const group: Source = { ...source, read: 5, leftOut: 0, chat: 'Commandes Atlas' }

export const scenes: Record<string, () => JSX.Element> = {
  form: () => <Form start={filledForm} />,
  'form-missing': () => <Form start={missing} />,
  'form-no-number': () => <Form start={numberless} awaited={{ line: askLine(conversation) }} />,
  'form-number-found': () => <Form start={filledForm} notices={[{ kind: 'joined', onAct: ignore }]} />,
  'form-refused': () => <Form start={short} crmErrors={refusals} />,
  'form-problems': () => (
    <Form
      start={emptyForm}
      problems={[
        { path: 'fullName', code: 'required' },
        { path: 'phone', code: 'required' },
        { path: 'lines', code: 'no-product' },
      ]}
    />
  ),
  'form-unknown-product': () => <Form start={unknownProduct} problems={[{ path: 'lines.1.sku', code: 'no-sku' }]} />,
  'form-decimals': () => <Form start={decimals} notices={[{ kind: 'reduced', site: 'WhatsApp' }]} />,
  'form-note': () => (
    <Form start={withNote} notices={[{ kind: 'paused', account: 'Atlas Beauty', reason: 'unauthorized', onAct: ignore }]} />
  ),
  'form-duplicate': () => <Form start={filledForm} notices={[duplicate()]} />,
  'form-set-aside': () => (
    <Form
      start={filledForm}
      notices={[{ kind: 'set-aside', leads: 120, open: 4, connect: true, looked: true, onAct: ignore, onGoOn: ignore }]}
    />
  ),
  'form-no-catalogue': () => <Form start={emptyForm} catalogue={[]} />,
  captured: () => (
    <Capture
      capture={{
        stage: 'captured',
        lead: refused,
        awaited: null,
        now: sampleList.now,
        read: 0,
        onOpen: ignore,
        onReadAll: ignore,
        onType: ignore,
      }}
    />
  ),
  'captured-no-number': () => (
    <Capture
      capture={{
        stage: 'captured',
        lead: phoneless,
        awaited: { line: askLine(conversation) },
        now: sampleList.now,
        read: 0,
        onOpen: ignore,
        onReadAll: ignore,
        onType: ignore,
      }}
    />
  ),
  reading: () => <Capture capture={{ stage: 'reading' }} />,
  empty: () => <Capture capture={{ stage: 'empty', read: 12, onPaste: ignore, onType: ignore }} />,
  unreadable: () => <Capture source={null} capture={{ stage: 'unreadable', reason: 'pdf', onPaste: ignore, onType: ignore }} />,
  failed: () => <Capture source={null} capture={{ stage: 'failed', reason: 'newer', onRetry: ignore }} />,
  blocked: () => <Capture source={null} capture={{ stage: 'failed', reason: 'blocked', onRetry: ignore }} />,
  saved: () => (
    <Capture
      shell={{ toast: leaving() }}
      capture={{
        stage: 'saved',
        name: 'Fatima Zahra El Idrissi',
        local: false,
        view: null,
        waits: false,
        awaits: false,
        onNewOrder: ignore,
        latest: list,
      }}
    />
  ),
  'saved-refused': () => (
    <Capture
      capture={{
        stage: 'saved',
        name: 'Youssef Amrani',
        local: false,
        view: refused,
        waits: false,
        awaits: false,
        onNewOrder: ignore,
        latest: { ...list, leads: [refused, ...list.leads] },
      }}
    />
  ),
  paste: () => <Form start={filledForm} />,
  review: () => <Capture source={group} capture={review} />,
  'saved-many': () => (
    <Capture
      shell={{ toast: leavingMany() }}
      source={group}
      capture={{ stage: 'saved-many', count: 3, local: false, left: 2, onShowRest: ignore, onNewOrder: ignore, latest: list }}
    />
  ),
  leads: () => (
    <PopupShell {...shell} tab="leads" toast={local()}>
      <LeadsView {...sampleTab} />
    </PopupShell>
  ),
  'leads-no-number': () => (
    <PopupShell {...shell} tab="leads">
      <LeadsView {...sampleTab} leads={[phoneless, ...everyState]} openKey={phoneless.key} />
    </PopupShell>
  ),
  'leads-silent': () => (
    <PopupShell {...shell} tab="leads" account={{ ...account, chosen: null }}>
      <LeadsView {...sampleTab} notices={[{ kind: 'silent', waiting: 4, until: '18:15', onAct: ignore }]} />
    </PopupShell>
  ),
  'leads-states': () => (
    <PopupShell {...shell} tab="leads">
      <LeadsView {...sampleTab} />
    </PopupShell>
  ),
  'leads-conflict': () => (
    <PopupShell {...shell} tab="leads">
      <LeadsView
        {...sampleTab}
        leads={[overtaken, ...everyState.filter(({ key }) => key !== overtaken.key)]}
        abilities={{ atlas: abilities }}
      />
    </PopupShell>
  ),
  'leads-none': () => (
    <PopupShell {...shell} tab="leads" needYou={0}>
      <LeadsView {...sampleTab} leads={[]} />
    </PopupShell>
  ),
}
