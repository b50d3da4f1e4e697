// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { LeadList, type LeadListProps } from '../../../components/leads/lead-list.tsx'
import type { StatusOption } from '../../../lib/crm/crm-adapter.ts'
import type { LeadChange } from '../../../lib/lead/lead-change.ts'
import type { LeadView } from '../../../lib/lead/lead-state.ts'
import type { Status } from '../../../lib/lead/status.ts'
import { lead, view } from '../sample-leads.ts'
import { sampleList } from '../sample-list.ts'
import { drawInEnglish } from '../speak.ts'

const option = (status: Status, needsDate = false, label: string | null = null): StatusOption => ({ status, needsDate, label })
const options = [
  option('new'),
  option('confirmed'),
  option('call_later', true),
  option('no_reply'),
  option('cancelled'),
  option('wrong'),
  option('other:vip', false, 'VIP customer'),
]
const abilities = { atlas: { account: 'atlas', statuses: options, remove: true, readAt: 0 } }
const inCrm = (change: Partial<LeadView> = {}): LeadView => ({
  ...view('created', lead(1, { account: 'atlas' }), { reference: 'LED-00412' }),
  status: 'new',
  ...change,
})
const asked = (change: Partial<LeadChange>): LeadChange => ({
  kind: 'status',
  status: 'confirmed',
  actionDate: null,
  state: 'queued',
  askedAt: 0,
  settledAt: null,
  errors: [],
  ...change,
})

async function open(of: LeadView, props: Partial<LeadListProps> = {}) {
  const calls = { onStatus: vi.fn(), onTakeBack: vi.fn(), onRemove: vi.fn(), onOpen: vi.fn() }
  render(<LeadList {...sampleList} abilities={abilities} leads={[of]} {...calls} {...props} />)
  const user = userEvent.setup()
  const name = document.querySelector<HTMLElement>('.row > .name')
  name?.focus()
  await user.keyboard('{Enter}')
  return { user, ...calls }
}
const shown = (name: string) => screen.queryByRole('button', { name }) !== null

describe('an opened lead in the CRM', () => {
  drawInEnglish()

  it('tells the page that it was opened', async () => {
    const of = inCrm()
    const { onOpen } = await open(of)
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(of.key)
  })

  it('takes a status at one press', async () => {
    const of = inCrm()
    const { user, onStatus } = await open(of)
    await user.click(screen.getByRole('button', { name: 'Confirmed' }))
    expect(onStatus).toHaveBeenCalledExactlyOnceWith(of.key, 'confirmed', null)
  })

  it('takes a status by its letter, on an Arabic layout too', async () => {
    const of = inCrm()
    const { user, onStatus } = await open(of)
    await user.keyboard('n')
    await user.keyboard('[KeyC]')
    expect(onStatus.mock.calls.map(([, status]) => status)).toEqual(['no_reply', 'confirmed'])
  })

  it('asks for the moment of a status that needs one', async () => {
    const of = inCrm()
    const { user, onStatus } = await open(of)
    await user.click(screen.getByRole('button', { name: 'Call later' }))
    expect(onStatus).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Tomorrow 10:00' }))
    expect(onStatus).toHaveBeenCalledExactlyOnceWith(of.key, 'call_later', expect.stringMatching(/T10:00:00[+-]/))
  })

  it('does not take a moment that is over', async () => {
    const { user } = await open(inCrm())
    await user.click(screen.getByRole('button', { name: 'Call later' }))
    await user.click(screen.getByRole('button', { name: 'Pick a date' }))
    const set = screen.getByRole('button', { name: 'Set' })
    expect(set).toHaveProperty('disabled', true)
  })

  it('shows the CRM’s own statuses in its words, behind “More”', async () => {
    const of = inCrm()
    const { user, onStatus } = await open(of)
    expect(shown('VIP customer')).toBe(false)
    await user.click(screen.getByRole('button', { name: 'More' }))
    await user.click(screen.getByRole('button', { name: 'VIP customer' }))
    expect(onStatus).toHaveBeenCalledExactlyOnceWith(of.key, 'other:vip', null)
  })

  it('says what waits, and takes it back', async () => {
    const of = inCrm({ change: asked({}) })
    const { user, onTakeBack } = await open(of)
    expect(document.body.textContent).toContain('Confirmed: queued here, goes to the CRM by itself')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(onTakeBack).toHaveBeenCalledExactlyOnceWith(of.key)
  })

  it('cannot take back what is under way', async () => {
    await open(inCrm({ change: asked({ state: 'sending' }) }))
    expect(shown('Undo')).toBe(false)
  })

  it('gives the CRM’s reason when it refused a status', async () => {
    await open(inCrm({ change: asked({ state: 'refused', errors: [{ field: 'status', message: 'This lead is locked.' }] }) }))
    expect(document.body.textContent).toContain('Confirmed: the CRM did not take it. This lead is locked.')
    expect(shown('Dismiss')).toBe(true)
  })

  it('shows what it is, not what was refused, and offers to try again', async () => {
    const refused = asked({ state: 'refused', errors: [{ field: 'status', message: 'This lead is locked.' }] })
    const of = inCrm({ status: 'no_reply', change: refused })
    const { user, onStatus } = await open(of)
    expect(document.querySelector('.row .status')?.textContent).toContain('No answer')
    expect(screen.getByRole('button', { name: 'No answer' }).getAttribute('aria-pressed')).toBe('true')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onStatus).toHaveBeenCalledExactlyOnceWith(of.key, 'confirmed', null)
  })

  it('offers nothing but the way back while it is being deleted', async () => {
    await open(inCrm({ change: asked({ kind: 'delete', status: null }) }))
    expect(shown('Confirmed')).toBe(false)
    expect(shown('Delete in CRM')).toBe(false)
    expect(shown('Undo')).toBe(true)
  })

  it('keeps the five at hand in their places when all are shown, and folds them again', async () => {
    const { user } = await open(inCrm())
    const names = () => [...document.querySelectorAll('.pick button')].map(button => button.querySelector('.cut')?.textContent)
    const five = names().slice(0, 5)
    await user.click(screen.getByRole('button', { name: 'More' }))
    expect(names().slice(0, 5)).toEqual(five)
    expect(names()).toContain('New')
    await user.click(screen.getByRole('button', { name: 'Fewer' }))
    expect(names()).not.toContain('New')
  })

  it('that is one more row of an order says so, and can be deleted or given a status', async () => {
    const of = inCrm({ isExtra: true, ours: false })
    const { user, onRemove } = await open(of)
    expect(document.body.textContent).toContain('Twice in the CRM')
    expect(shown('Confirmed')).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Delete the extra row' }))
    expect(onRemove).toHaveBeenCalledExactlyOnceWith(of.key)
  })

  it('says that its details cannot be corrected from here, and leads to where they can', async () => {
    await open(inCrm(), { crmPageOf: () => 'https://crm.example/leads/LED-00412' })
    expect(document.body.textContent).toContain('Open the lead in the CRM to correct it')
    expect(screen.getByRole('link', { name: 'Open in CRM' }).getAttribute('href')).toBe('https://crm.example/leads/LED-00412')
  })

  it('tells its past', async () => {
    const of = inCrm()
    const entry = { reference: 'LED-00412', from: 'new', to: 'no_reply', by: 'Salma', at: null } as const
    await open(of, { histories: { [of.key]: [entry] } })
    expect(screen.getByRole('region', { name: 'History' }).textContent).toContain('New → No answer · Salma')
  })
})

describe('an opened lead that is not in the CRM yet', () => {
  drawInEnglish()

  it('has no status to set', async () => {
    await open(view('queued', lead(1, { account: 'atlas' })))
    expect(shown('Confirmed')).toBe(false)
    expect(shown('Delete in CRM')).toBe(false)
  })
})

describe('the list by keyboard', () => {
  drawInEnglish()

  it('moves from row to row, and stays at its ends', async () => {
    const user = userEvent.setup()
    render(<LeadList {...sampleList} />)
    const names = [...document.querySelectorAll('.row > .name')]
    await user.keyboard('j')
    expect(document.activeElement).toBe(names[0])
    await user.keyboard('{ArrowDown}j{ArrowUp}')
    expect(document.activeElement).toBe(names[1])
    await user.keyboard('kkk')
    expect(document.activeElement).toBe(names[0])
  })

  it('leaves letters to a text field', async () => {
    const { user, onStatus } = await open(inCrm())
    const field = document.createElement('input')
    document.body.append(field)
    field.focus()
    await user.keyboard('c')
    expect(field.value).toBe('c')
    expect(onStatus).not.toHaveBeenCalled()
    field.remove()
  })
})
