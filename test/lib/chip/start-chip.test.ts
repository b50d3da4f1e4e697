import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startChip } from '../../../lib/chip/start-chip.ts'
import type { ChipSays } from '../../../lib/messaging/chip-words.ts'
import { whatsappPeek } from '../../../lib/sites/whatsapp/peek.ts'
import { openPage } from '../sites/open-page.ts'

const words = { capture: 'Capture', captured: 'Captured', unseen: 'Something hides it', reload: 'Reload this page' }
const says = (change: Partial<ChipSays> = {}): ChipSays => ({ captured: false, status: null, words, direction: 'ltr', ...change })

const chat = (title: string) =>
  `<div id="main"><header><div data-testid="conversation-info-header"><span dir="auto">${title}</span></div><div><button>Search</button></div></header></div>`

/** A page with one chat open, and a background that answers with `answers` by the name in the header. */
function openChat(answers: Record<string, ChipSays>) {
  const document = openPage(chat('Amina'))
  const view = document.defaultView as Window & { Element: typeof Element }
  const roots: ShadowRoot[] = []
  const attach = view.Element.prototype.attachShadow
  view.Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options)
    roots.push(root)
    return root
  }
  view.Element.prototype.getBoundingClientRect = () => ({ left: 400, right: 1000, width: 600, top: 0, height: 60 }) as DOMRect
  let hear: (message: unknown) => void = () => {}
  const sendMessage = vi.fn(
    async ({ name, request }: { name: string; request: { name?: string; phone?: string | null; messages?: string[] } }) => ({
      ok: true,
      reply: name === 'chip' ? (answers[request.messages?.join() || (request.name ?? '')] ?? says()) : null,
    }),
  )
  const onMessage = { addListener: (listener: typeof hear) => (hear = listener), removeListener: () => {} }
  const runtime: { id?: string; sendMessage: typeof sendMessage; onMessage: typeof onMessage } = { id: 'ours', sendMessage, onMessage }
  const reload = vi.fn()
  const life = startChip({ document, site: 'whatsapp', peek: whatsappPeek, world: { chrome: { runtime } }, now: () => 0, reload })
  const host = () => document.querySelector('[data-leadclip-chip]')
  return {
    document,
    view,
    life,
    runtime,
    reload,
    host,
    asked: () => sendMessage.mock.calls.filter(([{ name }]) => name === 'chip').map(([{ request }]) => request.name),
    phones: () => sendMessage.mock.calls.filter(([{ name }]) => name === 'chip').map(([{ request }]) => request.phone),
    ids: () => sendMessage.mock.calls.flatMap(([{ request }]) => (request.messages?.length ? [request.messages] : [])),
    opened: () => sendMessage.mock.calls.filter(([{ name }]) => name === 'openForm').length,
    button: () => roots.at(-1)?.querySelector('button') ?? null,
    label: () => (host() ? (roots.at(-1)?.querySelector('button')?.getAttribute('aria-label') ?? null) : null),
    tell: (notice: unknown) => hear(notice),
    show: (html: string) => {
      document.body.innerHTML = html
    },
  }
}

describe('the button in a chat', () => {
  it('stands in the header of the open chat, in a closed root, and asks once for its contact', async () => {
    const page = openChat({})
    await vi.waitFor(() => expect(page.label()).toBe('Leadclip: Capture'))
    expect(page.host()?.shadowRoot).toBeNull()
    page.show(`${chat('Amina')}<p>a message more</p>`)
    await new Promise(resolve => page.view.requestAnimationFrame(resolve))
    expect(page.asked()).toEqual(['Amina'])
  })

  it('says that the contact is a lead already, and what became of it', async () => {
    const page = openChat({ Amina: says({ captured: true, status: 'Confirmed' }) })
    await vi.waitFor(() => expect(page.label()).toBe('Leadclip: Captured, Confirmed'))
  })

  it('never says of one contact what is so of another', async () => {
    const page = openChat({ Amina: says({ captured: true, status: 'Confirmed' }) })
    await vi.waitFor(() => expect(page.label()).toBe('Leadclip: Captured, Confirmed'))
    page.show(chat('Omar'))
    await vi.waitFor(() => expect(page.label()).toBe('Leadclip: Capture'))
    await vi.waitFor(() => expect(page.asked()).toEqual(['Amina', 'Omar']))
  })

  describe('where a name may stand in the place of a number', () => {
    const rows = (...ids: string[]) => ids.map(id => `<div data-id="${id}"></div>`).join('')
    const chatWith = (title: string, ids: string) => chat(title).replace('</header>', `</header>${ids}`)
    beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
    afterEach(() => void vi.useRealTimers())
    const drawn = (page: ReturnType<typeof openChat>) => new Promise(resolve => page.view.requestAnimationFrame(resolve))

    it('asks by the messages in sight, once they are surely of that chat', async () => {
      const page = openChat({ '3A01,3A02': says({ captured: true }) })
      page.show(chatWith('Amina', rows('3A01', '3A02')))
      await drawn(page)
      expect(page.ids()).toEqual([])
      await vi.advanceTimersByTimeAsync(1_000)
      expect(page.ids()).toEqual([['3A01', '3A02']])
      expect(page.label()).toBe('Leadclip: Captured')
      await vi.advanceTimersByTimeAsync(60_000)
      expect(page.ids()).toHaveLength(1)
    })

    it('does not take the messages of the chat before for those of this one', async () => {
      const page = openChat({ '3A01': says({ captured: true }) })
      page.show(chatWith('Amina', rows('3A01')))
      await drawn(page)
      await vi.advanceTimersByTimeAsync(900)
      page.show(chatWith('Omar', rows('3A01')))
      await vi.advanceTimersByTimeAsync(900)
      expect(page.ids()).toEqual([])
      page.show(chatWith('Omar', rows('3A09')))
      await vi.advanceTimersByTimeAsync(300)
      expect(page.ids()).toEqual([['3A09']])
      expect(page.label()).toBe('Leadclip: Capture')
    })

    it('does not ask so in a group, nor where a number stands', async () => {
      const page = openChat({})
      page.show(chatWith('Commandes', rows('3A01')).replace('<header>', '<header><i data-testid="group-chat-profile-picture"></i>'))
      await drawn(page)
      await vi.advanceTimersByTimeAsync(9_000)
      page.show(chatWith('+212 661-22 33 44', rows('3A01')))
      await drawn(page)
      await vi.advanceTimersByTimeAsync(9_000)
      expect(page.ids()).toEqual([])
    })
  })

  it('asks by the number when the details of the contact are opened beside the chat', async () => {
    const page = openChat({})
    await vi.waitFor(() => expect(page.asked()).toEqual(['Amina']))
    page.document.body.insertAdjacentHTML('beforeend', '<div data-testid="chat-info-drawer"><p>Amina</p><p>+212 661-22 33 44</p></div>')
    page.view.dispatchEvent(new (page.view as unknown as { Event: typeof Event }).Event('resize'))
    // At once: a second after it was met, a contact is looked at again anyway
    expect(page.phones()).toEqual([null, '+212 661-22 33 44'])
  })

  it('tells two names apart that differ by a picture alone', async () => {
    const emoji = (alt: string) => `Amina <img class="emoji" alt="${alt}">`
    const page = openChat({})
    page.show(chat(emoji('🌸')))
    await vi.waitFor(() => expect(page.asked().at(-1)).toBe('Amina 🌸'))
    const image = page.document.querySelector('img')
    if (!image) throw new Error('no picture')
    image.outerHTML = '<img class="emoji" alt="🔥">'
    await vi.waitFor(() => expect(page.asked().at(-1)).toBe('Amina 🔥'))
  })

  it('does not take a group for one customer', async () => {
    const page = openChat({ Commandes: says({ captured: true }) })
    await vi.waitFor(() => expect(page.asked()).toEqual(['Amina']))
    page.show(chat('Commandes').replace('<header>', '<header><i data-testid="group-chat-profile-picture"></i>'))
    await vi.waitFor(() => expect(page.asked()).toEqual(['Amina', null]))
    expect(page.label()).toBe('Leadclip: Capture')
  })

  it('is gone while no chat is open, and comes back', async () => {
    const page = openChat({})
    await vi.waitFor(() => expect(page.host()).not.toBeNull())
    page.show('')
    await vi.waitFor(() => expect(page.host()).toBeNull())
    page.show(chat('Amina'))
    await vi.waitFor(() => expect(page.host()).not.toBeNull())
  })

  it('asks again when a lead was captured, and goes when it is told to', async () => {
    const answers = { Amina: says() }
    const page = openChat(answers)
    await vi.waitFor(() => expect(page.label()).toBe('Leadclip: Capture'))
    answers.Amina = says({ captured: true })
    page.tell({ chip: 'look' })
    await vi.waitFor(() => expect(page.label()).toBe('Leadclip: Captured'))
    page.tell({ chip: 'gone' })
    expect(page.host()).toBeNull()
  })

  it('does not take a press that the page made', async () => {
    const page = openChat({})
    await vi.waitFor(() => expect(page.host()).not.toBeNull())
    page.button()?.dispatchEvent(new (page.view as unknown as { MouseEvent: typeof MouseEvent }).MouseEvent('click', { bubbles: true }))
    expect(page.opened()).toBe(0)
  })

  it('is put right when the page dresses it, and goes for good when the page goes on', async () => {
    const page = openChat({})
    await vi.waitFor(() => expect(page.host()).not.toBeNull())
    const style = page.host()?.getAttribute('style')
    page.host()?.setAttribute('style', 'opacity: 0')
    await vi.waitFor(() => expect(page.host()?.getAttribute('style')).toBe(style))
    for (let n = 0; page.host() && n < 20; n += 1) {
      page.host()?.setAttribute('style', `opacity: 0; top: ${n}px`)
      await new Promise(resolve => setTimeout(resolve))
    }
    expect(page.host()).toBeNull()
    expect(page.life.signal.aborted).toBe(true)
  })

  it('says once that its extension was updated, and follows the page no more', async () => {
    const page = openChat({})
    await vi.waitFor(() => expect(page.host()).not.toBeNull())
    delete page.runtime.id
    page.show(chat('Omar'))
    await vi.waitFor(() => expect(page.label()).toBe('Leadclip: Reload this page'))
    page.show('')
    await new Promise(resolve => page.view.requestAnimationFrame(resolve))
    expect(page.label()).toBe('Leadclip: Reload this page')
    expect(page.asked()).toEqual(['Amina'])
  })
})
