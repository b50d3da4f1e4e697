// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { useState } from 'preact/hooks'
import { describe, expect, it, vi } from 'vitest'
import { type CaptureStage, CaptureView } from '../../../components/lead-form/capture-view.tsx'
import type { Source } from '../../../components/lead-form/source-line.tsx'
import type { Notice } from '../../../components/ui/notice.ts'
import type { LeadState, LeadView } from '../../../lib/lead/lead-state.ts'
import { everyState, now } from '../sample-leads.ts'
import { sampleList } from '../sample-list.ts'
import { catalogue, conversation, filledForm } from '../sample-order.ts'
import { drawInEnglish, speak } from '../speak.ts'

const reading: CaptureStage = { stage: 'reading' }
const ignore = () => {}
const whatsapp: Source = {
  site: 'whatsapp',
  url: 'https://web.whatsapp.com/',
  taken: 'messages',
  read: 9,
  leftOut: 31,
  onReadAgain: ignore,
}

function draw(capture: CaptureStage, source: Source | null = null, notices: Notice[] = [], onPaste: (text: string) => void = ignore) {
  render(<CaptureView source={source} notices={notices} capture={capture} onPaste={onPaste} />)
  return userEvent.setup()
}

describe('the source line', () => {
  drawInEnglish()
  const sourceText = () => document.querySelector('.source')?.textContent

  it('says what was read and what was left out', () => {
    draw(reading, whatsapp)
    expect(sourceText()).toBe('WhatsApp · 9 messages read, 31 older left out')
  })

  it('says nothing of what was left out when nothing was', () => {
    draw(reading, { ...whatsapp, read: 1, leftOut: 0 })
    expect(sourceText()).toBe('WhatsApp · 1 message read')
  })

  it('counts as Arabic counts', async () => {
    await speak('ar')
    draw(reading, whatsapp)
    expect(sourceText()).toBe('واتساب · قُرئت 9 رسائل، واستُثنيت 31 أقدم')
  })

  it('names any other page by its host, and says that a selection was taken', () => {
    draw(reading, { ...whatsapp, site: 'generic', url: 'https://shop.example/inbox', taken: 'selection' })
    expect(sourceText()).toBe('shop.example · the text you selected')
  })

  it('reads the chat again', async () => {
    const onReadAgain = vi.fn()
    const user = draw(reading, { ...whatsapp, onReadAgain })
    await user.click(screen.getByRole('button', { name: 'Read the chat again' }))
    expect(onReadAgain).toHaveBeenCalledTimes(1)
  })

  it('has nothing to read again of a pasted text, but the page in its place', async () => {
    const onReadAgain = vi.fn()
    const user = draw(reading, { ...whatsapp, site: 'paste', onReadAgain })
    expect(sourceText()).toBe('Pasted text')
    expect(screen.queryByRole('button', { name: 'Read the chat again' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Read the page instead' }))
    expect(onReadAgain).toHaveBeenCalledTimes(1)
  })
})

describe('text from elsewhere', () => {
  drawInEnglish()

  it('is taken whatever was read, by a button and Ctrl+Enter', async () => {
    const onPaste = vi.fn()
    const user = draw(reading, whatsapp, [], onPaste)
    await user.click(screen.getByRole('button', { name: 'Paste text' }))
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Text of the order' }))
    await user.keyboard('bghit 2{Control>}{Enter}{/Control}')
    expect(onPaste).toHaveBeenCalledExactlyOnceWith('bghit 2')
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('pasted outside a text field is shown before it is read', async () => {
    const onPaste = vi.fn()
    const user = draw(reading, whatsapp, [], onPaste)
    await user.paste('bghit 3')
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the order' }).value).toBe('bghit 3')
    await user.click(screen.getByRole('button', { name: 'Read this text' }))
    expect(onPaste).toHaveBeenCalledExactlyOnceWith('bghit 3')
  })

  it('gives way to what was read', async () => {
    const user = draw(reading, whatsapp)
    await user.click(screen.getByRole('button', { name: 'Paste text' }))
    await user.click(screen.getByRole('button', { name: 'Back to what was read' }))
    expect(document.querySelector('.source')?.textContent).toContain('9 messages read')
  })
})

describe('the notice', () => {
  drawInEnglish()

  it('is the weightiest one alone, with what helps', async () => {
    const onAct = vi.fn()
    const paused: Notice = { kind: 'paused', account: 'Dar Cuir', reason: 'unauthorized', onAct }
    const user = draw(reading, null, [{ kind: 'offline' }, { kind: 'reduced', site: 'WhatsApp' }, paused])
    expect(screen.getByRole('status').textContent).toContain('Dar Cuir is paused: its token was refused. Leads wait here')
    await user.click(screen.getByRole('button', { name: 'New token' }))
    expect(onAct).toHaveBeenCalledTimes(1)
  })

  it('of a token that was refused leads to a new one', async () => {
    const onAct = vi.fn()
    const user = draw(reading, null, [{ kind: 'refused', account: 'Dar Cuir', onAct }])
    expect(screen.getByRole('status').textContent).toContain('The CRM refused the token of Dar Cuir. It needs a new one')
    await user.click(screen.getByRole('button', { name: 'New token' }))
    expect(onAct).toHaveBeenCalledTimes(1)
  })

  it.each<[Notice, string]>([
    [{ kind: 'reduced', site: 'WhatsApp' }, 'WhatsApp changed. Name and phone may be missing: check them'],
    [{ kind: 'drawn', of: 'both' }, 'Title and price are read off what the page shows: check them'],
    [{ kind: 'drawn', of: 'price' }, 'The price is read off what the page shows: check it'],
    [{ kind: 'drawn', of: 'title' }, 'The title is read off what the page shows: check it'],
    [{ kind: 'cut', of: 'selection', limit: 100000 }, 'Only the first 100000 characters of the selection were read'],
    [{ kind: 'cut', of: 'message', limit: 4000 }, 'Of a long message only the first 4000 characters were read'],
    [{ kind: 'text-only' }, 'Only plain text could be read here. Check every field'],
    [{ kind: 'offline' }, 'Offline. Kept here, sent when you are back'],
    [{ kind: 'not-saved', reason: 'full' }, 'What you typed is still here. The disk is full: free some space, then save'],
    [{ kind: 'silent', waiting: 1, until: null, onAct: ignore }, 'The CRM does not answer. 1 lead is safe here'],
    [{ kind: 'silent', waiting: 1, until: '18:15', onAct: ignore }, 'The CRM does not answer. 1 lead is safe here. Next try 18:15'],
    [{ kind: 'busy', until: '18:27' }, 'The CRM asks to wait until 18:27. What waits here goes by itself then'],
  ])('%j', (notice, words) => {
    draw(reading, null, [notice])
    expect(screen.getByRole('status').textContent).toContain(words)
  })
})

describe('a form whose number ordered in these days', () => {
  drawInEnglish()
  const onAct = vi.fn()
  const onSave = vi.fn()
  const earlier = { kind: 'duplicate', when: 'now', ours: true, who: null, ordered: null, standing: 'New', reference: null } as const
  const form: CaptureStage = {
    stage: 'form',
    key: 'one',
    form: filledForm,
    conversation,
    catalogue,
    needsSku: false,
    currency: 'MAD',
    usualFee: '35',
    problems: [],
    crmErrors: [],
    saving: false,
    awaited: null,
    destination: null,
    onEdit: ignore,
    onFillCatalogue: ignore,
    onSave,
  }

  /** Draws the form; the notice comes when it is told, and goes when it is answered. */
  async function open(told: boolean) {
    function Page() {
      const [asked, setAsked] = useState(told)
      tell = () => setAsked(true)
      const duplicate: Notice = { ...earlier, onAct, onGoOn: () => setAsked(false) }
      return (
        <CaptureView
          source={null}
          notices={asked ? [duplicate, { kind: 'offline' }] : [{ kind: 'offline' }]}
          capture={form}
          onPaste={ignore}
        />
      )
    }
    let tell = ignore
    render(<Page />)
    await screen.findByRole('button', { name: /Save/ })
    return { user: userEvent.setup(), tell: () => act(() => tell()) }
  }
  const focused = () => document.activeElement?.textContent

  it.each([true, false])('opens on the question, so that a blind Enter saves nothing (told at once: %s)', async told => {
    const { user, tell } = await open(told)
    if (!told) await tell()
    expect(focused()).toBe('Open it')
    await user.keyboard('{Enter}')
    expect(onAct).toHaveBeenCalledTimes(1)
    expect(onSave).not.toHaveBeenCalled()
    onAct.mockClear()
  })

  it('goes to Save once the person adds it anyway', async () => {
    const { user } = await open(true)
    await user.tab()
    expect(focused()).toBe('Add anyway')
    await user.keyboard('{Enter}')
    expect(focused()).toContain('Save')
    expect(onSave).not.toHaveBeenCalled()
  })

  it('leaves a person alone who has begun to type', async () => {
    const { user, tell } = await open(false)
    const name = screen.getByRole('textbox', { name: 'Name' })
    await user.type(name, 'F')
    await tell()
    expect(document.activeElement).toBe(name)
  })
})

describe('a chat without an order', () => {
  drawInEnglish()

  it('takes pasted text', async () => {
    const onPaste = vi.fn()
    const user = draw({ stage: 'empty', read: 12, onPaste, onType: ignore })
    expect(screen.getByText('12 messages read. Paste the order, or type it')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Paste text' }))
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Text of the order' }))
    await user.paste('Omar 0612345678')
    await user.click(screen.getByRole('button', { name: 'Read this text' }))
    expect(onPaste).toHaveBeenCalledExactlyOnceWith('Omar 0612345678')
  })

  it('lets the order be typed', async () => {
    const onType = vi.fn()
    const user = draw({ stage: 'empty', read: 0, onPaste: ignore, onType })
    await user.click(screen.getByRole('button', { name: 'Type it' }))
    expect(onType).toHaveBeenCalledTimes(1)
  })
})

describe('a chat that was captured', () => {
  drawInEnglish()
  const [lead] = everyState.filter(({ state }) => state === 'rejected') as [LeadView]
  const stage = { stage: 'captured', lead, now, read: 0, awaited: null, onOpen: vi.fn(), onReadAll: vi.fn(), onType: vi.fn() } as const

  it('says what became of its order, and leads to it', async () => {
    const user = draw(stage)
    expect(screen.getByRole('heading').textContent).toBe('Captured 4 min. ago: Youssef Amrani')
    expect(screen.getByText('Needs a fix. Nothing was written since')).toBeTruthy()
    for (const name of ['Open it', 'Read everything', 'New order']) await user.click(screen.getByRole('button', { name }))
    for (const heard of [stage.onOpen, stage.onReadAll, stage.onType]) expect(heard).toHaveBeenCalledTimes(1)
  })

  it('says that what came since is no order', () => {
    draw({ ...stage, read: 3 })
    expect(screen.getByText('Needs a fix. No order in what was written since')).toBeTruthy()
  })
})

describe('a page that cannot be read', () => {
  drawInEnglish()

  it.each([
    ['browser-page', 'The browser keeps its own pages closed. Paste the text'],
    ['store', 'The browser keeps its extension store closed. Paste the text'],
    ['pdf', 'The browser does not give out the text of a PDF. Paste it'],
    ['refused', 'The page did not let itself be read. Paste the text'],
  ] as const)('says why in one sentence: %s', (reason, sentence) => {
    draw({ stage: 'unreadable', reason, onPaste: ignore, onType: ignore })
    expect(screen.getByRole('heading').nextSibling?.textContent).toBe(sentence)
  })

  it('reads the pasted text on Ctrl+Enter', async () => {
    const onPaste = vi.fn()
    const user = draw({ stage: 'unreadable', reason: 'pdf', onPaste, onType: ignore })
    await user.paste('Omar')
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(onPaste).toHaveBeenCalledExactlyOnceWith('Omar')
  })

  it('with nothing pasted puts the cursor where the text belongs', async () => {
    const onPaste = vi.fn()
    const user = draw({ stage: 'unreadable', reason: 'pdf', onPaste, onType: ignore })
    await user.click(screen.getByRole('button', { name: 'Read this text' }))
    expect(onPaste).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Text of the order' }))
  })
})

describe('other ends of a capture', () => {
  drawInEnglish()

  it('a failure says what is safe and offers to try again', async () => {
    const onRetry = vi.fn()
    const user = draw({ stage: 'failed', reason: 'newer', onRetry })
    expect(screen.getByRole('alert').textContent).toContain('Your leads are safe. They were saved by a newer Leadclip: update this one')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onRetry).toHaveBeenCalledTimes(1)
  })

  it.each([
    [true, 'Saved on this device'],
    [false, 'It goes to the CRM by itself'],
  ])('a saved lead says where it is (local: %s) above the latest leads', async (local, words) => {
    const latest = sampleList
    draw({ stage: 'saved', name: 'Fatima', local, view: null, waits: false, awaits: false, onNewOrder: ignore, latest })
    expect(screen.getByRole('heading').textContent).toBe('Fatima is saved')
    expect(document.activeElement).toBe(screen.getByRole('heading'))
    expect(screen.getByText(words)).toBeTruthy()
    expect(await screen.findByRole('list', { name: 'Latest leads' })).toBeTruthy()
  })

  it.each<[LeadState, string, string]>([
    ['queued', 'Fatima is saved', 'It goes to the CRM by itself'],
    ['sending', 'Fatima is saved', 'It is on its way to the CRM'],
    ['accepted', 'Fatima is saved', 'The CRM took it and is about to show it'],
    ['unknown', 'Fatima is saved', 'The answer was lost: checking what the CRM has'],
    ['created', 'Fatima is saved', 'It is in the CRM: LED-00412'],
    ['rejected', 'Fatima needs a fix', 'The CRM refused it. It is safe here: fix it, and it goes again'],
    ['review', 'Fatima: please review', 'Nobody but you can tell whether it is in the CRM: look there, then say so below'],
    ['discarded', 'Fatima is taken back', 'It is not sent. It stays in the list as discarded'],
  ])('a saved lead that is %s by now says so', (state, title, words) => {
    draw({ ...savedAs(state), waits: false, awaits: false })
    expect(screen.getByRole('heading').textContent).toBe(title)
    expect(screen.getByRole('status').textContent).toBe(words)
  })

  it('a saved lead whose account is paused waits', () => {
    draw({ ...savedAs('queued'), waits: true })
    expect(screen.getByRole('status').textContent).toBe('It waits here, safe, until its account goes on')
  })

  it('a saved lead that was refused has Fix at hand', async () => {
    const onAction = vi.fn()
    const saved = savedAs('rejected')
    const user = draw({ ...saved, latest: { ...sampleList, leads: [], onAction } })
    await user.click(screen.getByRole('button', { name: 'Fix' }))
    expect(onAction).toHaveBeenCalledExactlyOnceWith('fix', saved.view?.key)
  })
})

const savedAs = (state: LeadState) => {
  const view = everyState.find(lead => lead.state === state) ?? null
  return {
    stage: 'saved' as const,
    name: 'Fatima',
    local: false,
    view,
    waits: false,
    awaits: false,
    onNewOrder: ignore,
    latest: sampleList,
  }
}
