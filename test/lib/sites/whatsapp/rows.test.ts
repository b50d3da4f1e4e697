import { describe, expect, test } from 'vitest'
import { MAX_MESSAGES } from '../../../../lib/lead/conversation.ts'
import { chatHtml, readChat, readHtml, type TestRow } from './chat.ts'

const textOf = (row: TestRow) => readChat({ rows: [row] })?.messages.map(({ text }) => text)

describe('the text of a message', () => {
  test('keeps lines, links and emoji', () => {
    const text = '<span>Nom : Amina\n</span><span>Ville : Fès <img class="emoji" alt="🌸"></span> <a href="#">https://e.example</a>'
    expect(textOf({ text })).toEqual(['Nom : Amina\nVille : Fès 🌸 https://e.example'])
  })

  test('is read once where bold words repeat the mark of a text', () => {
    expect(textOf({ text: 'Total : <strong data-testid="selectable-text" class="selectable-text">497</strong> DH' })).toEqual([
      'Total : 497 DH',
    ])
  })

  test('leaves the quoted message out', () => {
    const before = '<div data-testid="quoted-message"><span data-testid="selectable-text">06 99 88 77 66</span></div>'
    expect(textOf({ before })).toEqual(['bonjour'])
  })

  test('leaves out a quote that only its label tells, in any language', () => {
    const before = '<div role="button" aria-label="Mensagem citada"><span data-testid="selectable-text">06 99 88 77 66</span></div>'
    expect(textOf({ before })).toEqual(['bonjour'])
  })

  test('leaves out a quote that is a button without a label, not a number that is one', () => {
    const quoted = '<div role="button"><span data-testid="selectable-text">à 999 DH ?</span></div>'
    const number = '<span role="button" data-testid="selectable-text">06 70 00 33 44</span>'
    expect(textOf({ text: `oui ${number}`, before: quoted })).toEqual(['oui 06 70 00 33 44'])
  })

  test('leaves out the hidden twin of the time', () => {
    expect(textOf({ text: 'oui<span aria-hidden="true">18:02</span>' })).toEqual(['oui'])
  })

  test('shows no digits of an opaque id that a mention is made of', () => {
    const text = '<span data-app-text-template="@240518392715046@lid ok">@240518392715046 ok</span>'
    expect(textOf({ text })).toEqual(['@… ok'])
  })

  test('keeps a number or a mention that is a button with a label', () => {
    expect(textOf({ text: 'Appelez <span role="button" aria-label="Numéro">06 61 22 33 44</span>' })).toEqual(['Appelez 06 61 22 33 44'])
  })

  test('keeps an emoji picture that is hidden from screen readers', () => {
    expect(textOf({ text: 'ok <img aria-hidden="true" alt="🌸">' })).toEqual(['ok 🌸'])
  })

  test('is read where something like a quote holds the whole chat', () => {
    const html = chatHtml({ rows: [{}] }).replace('<body>', '<body role="button" aria-label="WhatsApp">')
    expect(readHtml(html)?.messages).toMatchObject([{ text: 'bonjour' }])
  })

  test('shows no digits of an opaque id that another attribute names, nor of a mention too long for a number', () => {
    expect(textOf({ text: '<i data-jid="24051839271@lid">@24051839271</i> et @240518392715046' })).toEqual(['@… et @…'])
  })

  test('is found in messages that lack the mark that the others have, not in media that lack it', () => {
    const rows = [{}, { id: 'A2' }]
    const panel = '<div data-id="A3"><div data-testid="msg-container"><span dir="auto">0:14</span></div></div>'
    const html = chatHtml({ rows, panel }).replace('data-testid="selectable-text"', 'dir="auto"')
    expect(readHtml(html)).toMatchObject({ messages: [{ id: 'A1', text: 'bonjour' }, { id: 'A2' }], seen: { mounted: 3, skipped: 1 } })
  })

  test('is told from times by its own direction when nothing names it', () => {
    const panel = '<div data-id="A3"><div><span dir="ltr">bonjour</span><span dir="auto">18:02</span></div></div>'
    expect(readChat({ panel })).toMatchObject({ messages: [{ text: 'bonjour' }] })
  })

  test('is read by the class when testids are gone', () => {
    const html = chatHtml({ rows: [{}] }).replace('data-testid="selectable-text"', 'class="selectable-text"')
    expect(readHtml(html)?.messages[0]?.text).toBe('bonjour')
  })

  test('is read from the copied part when nothing names the text', () => {
    const html = chatHtml({ rows: [{ after: '<div data-testid="msg-meta">18:02</div>' }] }).replace('data-testid="selectable-text"', '')
    expect(readHtml(html)?.messages[0]?.text).toBe('bonjour')
  })
})

describe('rows', () => {
  const media = '<div role="row"><div data-id="album-1" data-testid="image-album"><span aria-label="Amina:"></span></div></div>'
  const shell = '<div role="row"><div data-id="B2"><div data-virtualized="true"><div></div></div></div></div>'

  test('without text are counted as skipped', () => {
    expect(readChat({ rows: [{}], panel: media })?.seen).toEqual({ mounted: 2, skipped: 1 })
  })

  test('that scrolled away were not there to read', () => {
    expect(readChat({ rows: [{}], panel: shell })?.seen).toEqual({ mounted: 1, skipped: 0 })
  })

  test('that were taken back by their author are skipped', () => {
    expect(readChat({ rows: [{ before: '<i data-icon="recalled-refreshed"></i>' }] })?.messages).toEqual([])
  })

  test('beyond the limit are left out, the oldest first', () => {
    const rows = Array.from({ length: MAX_MESSAGES + 2 }, (_, i) => ({ id: `N${i}` }))
    const conversation = readChat({ rows })
    expect(conversation?.messages.map(({ id }) => id)).toEqual(rows.slice(2).map(({ id }) => id))
    expect(conversation?.seen.mounted).toBe(MAX_MESSAGES + 2)
  })

  test('of more elements than a whole chat has are skipped, the others read', () => {
    const rows = [{ id: 'A1' }, { id: 'A2', text: `oui${'<i></i>'.repeat(150_100)}` }, { id: 'A3' }]
    expect(readChat({ rows })).toMatchObject({ messages: [{ id: 'A1' }, { id: 'A3' }], seen: { mounted: 3, skipped: 1 } })
  })

  test('are found by their role when ids are gone', () => {
    const html = chatHtml({ rows: [{}] }).replace('data-id="A1"', '')
    expect(readHtml(html)?.messages).toMatchObject([{ id: null, text: 'bonjour' }])
  })
})

describe('time and author', () => {
  test('come from what would be copied', () => {
    expect(readChat({ rows: [{}] })?.messages).toMatchObject([{ author: 'Amina', at: '2026-06-13T18:02' }])
  })

  test('are the words beside the bubble and nobody, when nothing would be copied', () => {
    const row = { stamp: '', after: '<div data-testid="msg-meta"><span dir="auto">18:02</span></div>' }
    expect(readChat({ rows: [row] })?.messages).toMatchObject([{ author: null, at: '18:02' }])
  })

  test('never come from an opaque id', () => {
    expect(readChat({ rows: [{ stamp: '[18:02, 13/06/2026] 240518392715046@lid: ' }] })?.messages[0]?.author).toBeNull()
  })

  test('lose the tilde of a name that a stranger gave himself', () => {
    expect(readChat({ rows: [{ stamp: '[18:02, 13/06/2026] ~ Karim: ' }] })?.messages[0]?.author).toBe('Karim')
  })
})
