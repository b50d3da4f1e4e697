// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { LeadList, type LeadListProps } from '../../../components/leads/lead-list.tsx'
import { LeadsView } from '../../../components/leads/leads-view.tsx'
import { type LeadState, NO_ANSWER } from '../../../lib/lead/lead-state.ts'
import { everyState, lead, now, view } from '../sample-leads.ts'
import { sampleList, sampleTab } from '../sample-list.ts'
import { drawInEnglish, speak } from '../speak.ts'

function draw(props: Partial<LeadListProps> = {}) {
  const onAction = vi.fn()
  render(<LeadList {...sampleList} onAction={onAction} {...props} />)
  return { user: userEvent.setup(), onAction }
}

const row = (state: LeadState) => {
  const place = everyState.findIndex(lead => lead.state === state)
  const item = screen.getAllByRole('listitem').filter(item => item.parentElement?.classList.contains('rows'))[place]
  if (!item) throw new Error(`no row is ${state}`)
  return item
}
const refOf = (state: LeadState) => everyState.find(lead => lead.state === state)?.lead.clientRef
const press = (state: LeadState, name: string) => within(row(state)).getByRole('button', { name })
const opener = (state: LeadState) => row(state).querySelector('button[aria-expanded]') as HTMLButtonElement

describe('the row of a lead', () => {
  drawInEnglish()

  it('says of one that the CRM never answered about that it had no answer, and nothing of a refusal', async () => {
    const errors = [{ field: NO_ANSWER, message: '12' }]
    const { user } = draw({ leads: [view('rejected', lead(1), { errors, sentAt: now - 60_000, endedAt: now })] })
    await user.click(document.querySelector('button[aria-expanded]') as HTMLButtonElement)
    const text = document.body.textContent ?? ''
    expect(text).toMatch(/No answer.*Tries without an answer: 12\. Nothing says that it is in the CRM.*Given up/)
    expect(text).not.toMatch(/refuse|fix|Answered/i)
    expect(screen.queryByRole('button', { name: 'Send again' })).not.toBeNull()
  })

  it.each<[LeadState, string]>([
    ['queued', 'Queued, 8 s'],
    ['sending', 'Sending'],
    ['unknown', 'Checking'],
    ['rejected', 'Needs a fix'],
    ['review', 'Please review'],
    ['accepted', 'Taken by CRM'],
    ['created', 'In CRMLED-00412'],
    ['local', 'On this device'],
    ['discarded', 'Discarded'],
  ])('that is %s says “%s”', (state, words) => {
    draw()
    expect(row(state).querySelector('.state')?.textContent).toBe(words)
  })

  it('that waits for its number says so, is known by its handle, and takes the number by one press', async () => {
    const source = { site: 'whatsapp' as const, url: '', thread: 'whatsapp:@salma.b' }
    const waits = lead(1, { account: null, meantFor: 'atlas', fullName: null, phone: null, source })
    const { user, onAction } = draw({ leads: [view('local', waits)] })
    expect(document.querySelector('.state')?.textContent).toBe('Phone needed')
    expect(screen.queryByRole('button', { name: '@salma.b' })).not.toBeNull()
    await user.click(screen.getByRole('button', { name: 'Add number' }))
    expect(onAction).toHaveBeenCalledWith('number', waits.clientRef)
  })

  it('has an outline of its own for each state', () => {
    draw()
    const outlines = [...document.querySelectorAll('.state svg')].map(svg => svg.innerHTML)
    expect(new Set(outlines).size).toBe(everyState.length)
  })

  it('shows phone, city and total', () => {
    draw()
    expect(row('sending').textContent).toContain('+212700112233·Fès')
    expect(row('sending').textContent).toContain('234 MAD')
  })

  it('shows the phone from left to right, in Arabic too', async () => {
    await speak('ar')
    draw()
    expect(within(row('sending')).getByText('+212700112233').dir).toBe('ltr')
  })

  it('gives the reason of a refusal in the place of the phone', () => {
    draw()
    expect(row('rejected').textContent).toContain('ROSE-30 is not accepted by the CRM')
    expect(row('rejected').textContent).not.toContain('+212655123456')
  })

  it('says when a lead in doubt is looked up again', () => {
    draw()
    expect(row('unknown').textContent).toContain('Looks again 14:52')
  })

  it('says when a lead that could not leave is tried again', () => {
    draw({ leads: [view('queued', lead(1), { sentAt: now - 1000, notBefore: now + 300_000 })] })
    expect(screen.getByRole('list').textContent).toContain('Queued')
    expect(screen.getByRole('list').textContent).toContain('Next try 14:45')
  })

  it('goes by the phone when there is no name, and says it once', () => {
    draw()
    expect(row('discarded').textContent?.split('+212661999000')).toHaveLength(2)
  })

  it('gives a lead of this device to the account by its name', async () => {
    const { user, onAction } = draw()
    await user.click(press('local', 'Send to Atlas Beauty'))
    expect(onAction).toHaveBeenCalledExactlyOnceWith('adopt', refOf('local'), 'atlas')
  })

  it.each<[LeadState, string, string]>([
    ['queued', 'Undo', 'undo'],
    ['rejected', 'Fix', 'fix'],
  ])('that is %s has %s at hand', async (state, name, action) => {
    const { user, onAction } = draw()
    await user.click(press(state, name))
    expect(onAction).toHaveBeenCalledExactlyOnceWith(action, refOf(state))
  })
})

describe('an opened row', () => {
  drawInEnglish()

  it('opens by keyboard and closes again', async () => {
    const { user } = draw()
    opener('created').focus()
    await user.keyboard('{Enter}')
    expect(opener('created').getAttribute('aria-expanded')).toBe('true')
    await user.keyboard('{Enter}')
    expect(opener('created').getAttribute('aria-expanded')).toBe('false')
  })

  it('is the only one', async () => {
    const { user } = draw()
    await user.click(opener('created'))
    await user.click(opener('sending'))
    expect(document.querySelectorAll('.receipt')).toHaveLength(1)
  })

  it('shows the receipt: captured, sent, answered, reference', async () => {
    const { user } = draw()
    await user.click(opener('created'))
    const facts = [...row('created').querySelectorAll('dt')].map(term => [term.textContent, term.nextElementSibling?.textContent])
    expect(facts).toEqual([
      ['Captured', '14:33'],
      ['Sent', '14:38'],
      ['Answered', '14:38'],
      ['Reference', 'LED-00412'],
    ])
  })

  it('says what has not happened yet', async () => {
    const { user } = draw()
    await user.click(opener('queued'))
    expect(row('queued').querySelector('dl')?.textContent).toBe('Captured14:39Sentnot yetAnswerednot yet')
  })

  it.each<[LeadState, string]>([
    ['review', 'Captured14:35Sent14:38Checked14:39'],
    ['discarded', 'Captured14:31Sentnot yetDiscarded14:39'],
  ])('that is %s claims no answer', async (state, facts) => {
    const { user } = draw()
    await user.click(opener(state))
    expect(row(state).querySelector('dl')?.textContent).toBe(facts)
  })

  it.each([
    ['en', 'look there, then say so below'],
    ['fr', 'regardez-y, puis répondez ci-dessous'],
    ['ar', 'انظر هناك ثم أجب أدناه'],
  ] as const)('to review says why, and what to do: %s', async (language, words) => {
    await speak(language)
    const { user } = draw()
    await user.click(opener('review'))
    expect(row('review').textContent).toContain(words)
  })

  it('shows what the CRM said, and each complaint at its field', async () => {
    const { user } = draw()
    await user.click(opener('rejected'))
    const facts = row('rejected').querySelector('dl')?.textContent
    expect(facts).toContain('The CRM saidThe given data was invalid.')
    expect(facts).toContain('Product 1SKU BAB-42 is not in the CRM')
  })

  it.each<[LeadState, string, string]>([
    ['queued', 'Send now', 'send'],
    ['queued', 'Discard', 'discard'],
    ['rejected', 'Send again', 'again'],
    ['review', 'It is there', 'there'],
    ['review', 'Send again', 'again'],
    ['local', 'Discard', 'discard'],
    ['discarded', 'Take up again', 'reopen'],
  ])('that is %s offers “%s”', async (state, name, action) => {
    const { user, onAction } = draw()
    await user.click(opener(state))
    await user.click(press(state, name))
    expect(onAction).toHaveBeenCalledExactlyOnceWith(action, refOf(state))
  })
})

describe('a lead that is asked for', () => {
  drawInEnglish()
  const key = refOf('created') ?? ''

  it('stands there unfolded, with the focus, and what the CRM knows of it is asked', () => {
    const onOpen = vi.fn()
    draw({ openKey: key, onOpen })
    expect(opener('created').getAttribute('aria-expanded')).toBe('true')
    expect(document.activeElement).toBe(opener('created'))
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(key)
  })

  it('is unfolded when it comes in later, and folds like any other', async () => {
    const { rerender } = render(<LeadList {...sampleList} openKey={key} leads={[]} />)
    rerender(<LeadList {...sampleList} openKey={key} />)
    expect(document.activeElement).toBe(opener('created'))
    const user = userEvent.setup()
    await user.click(opener('created'))
    expect(opener('created').getAttribute('aria-expanded')).toBe('false')
    await user.click(opener('sending'))
    rerender(<LeadList {...sampleList} openKey={key} />)
    expect(document.activeElement).toBe(opener('sending'))
  })
})

describe('the Leads tab', () => {
  drawInEnglish()

  it('says what will stand there while there is nothing', () => {
    render(<LeadsView {...sampleTab} leads={[]} />)
    expect(screen.getByRole('heading').textContent).toBe('No leads yet')
  })

  it.each([
    ['unauthorized', 'it refused the token'],
    ['offline', 'it does not answer'],
    ['rate-limited', 'it asks to wait a minute'],
    ['unknown', 'it answered with an error'],
  ] as const)('says why the CRM could not be asked: %s', (failure, reason) => {
    const words = `The CRM could not be asked: ${reason}. Leads known on this device are shown`
    const { unmount } = render(<LeadsView {...sampleTab} leads={[]} query="omar" failure={failure} />)
    expect(screen.getByText(words)).toBeTruthy()
    unmount()
    render(<LeadsView {...sampleTab} query="omar" failure={failure} />)
    expect(screen.getByText(words)).toBeTruthy()
  })

  it.each([
    ['all', true, true],
    ['needs-you', true, true],
    ['waiting', true, true],
    ['call', true, false],
    ['all', false, false],
  ] as const)('under %s, anything unsent: %s, offers the file: %s', (filter, unsent, offered) => {
    render(<LeadsView {...sampleTab} filter={filter} unsent={unsent} />)
    expect(screen.queryByRole('button', { name: 'Save all unsent leads as a file' }) !== null).toBe(offered)
  })

  it('tells what a person should know above the list', () => {
    render(<LeadsView {...sampleTab} notices={[{ kind: 'offline' }]} />)
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('Offline. Kept here, sent when you are back')
  })
})
