import { describe, expect, test } from 'vitest'
import { whatsappPeek } from '../../../../lib/sites/whatsapp/peek.ts'
import { openPage } from '../open-page.ts'
import { chatHtml, readChat, readHtml } from './chat.ts'

const rows = [{}]

describe('the title of a chat', () => {
  test('is the name of a saved contact', () => {
    expect(readChat({ title: 'Amina Fassi 🌸', rows })?.contact).toMatchObject({ name: { value: 'Amina Fassi 🌸', tier: 0 }, phone: null })
  })

  test.each(['+212 6 61 22 33 44', '\u202a+212\u00a0661-223344\u202c', '+33 (0)6 12 34 56 78', '+55 21 97007\u20110000'])(
    'is a number while the contact is not saved: %j',
    title => {
      const contact = readChat({ title, rows })?.contact
      expect(contact?.name).toBeNull()
      expect(contact?.phone?.value.replace(/\D/g, '')).toBe(title.replace(/\D/g, ''))
    },
  )

  test('is a number in the figures of Arabic', () => {
    expect(readChat({ title: '+٢١٢ ٦٦١-٢٢٣٣٤٤', rows })?.contact).toMatchObject({ name: null, phone: { value: '+٢١٢ ٦٦١-٢٢٣٣٤٤' } })
  })

  test.each(['Commande 0612', '12345678', 'Amina 0612345678'])('is a name when it is no whole number: %s', title => {
    expect(readChat({ title, rows })?.contact).toMatchObject({ name: { value: title }, phone: null })
  })

  test('is found without testids, and says that a lower rung answered', () => {
    const html = chatHtml({ rows })
      .replace('data-testid="conversation-info-header-chat-title"', '')
      .replace('data-testid="conversation-info-header"', '')
    expect(readHtml(html)?.contact.name).toEqual({ value: 'Amina', tier: 3 })
  })

  test('is not the line below it', () => {
    const html = chatHtml({ rows, title: '' }).replace('</header>', '<span dir="auto">en ligne</span></header>')
    expect(readHtml(html)?.contact.name).toBeNull()
  })

  test.each(['Online Shop', 'Typing School', 'Vu Optique'])('may begin like presence: %s', title => {
    const html = chatHtml({ rows, title }).replaceAll(/ data-testid="conversation-info-header(-chat-title)?"/g, '')
    expect(readHtml(html)?.contact.name).toEqual({ value: title, tier: 3 })
  })

  test('is not the list of members that a group has in its header', () => {
    const html = chatHtml({ rows, title: 'Commandes', header: '<span title="Amina, Karim, Vous">Amina, Karim, Vous</span>' })
    expect(readHtml(html)?.contact).toMatchObject({ name: { value: 'Commandes' }, kind: 'group' })
  })
})

describe('a header that is no header element', () => {
  const buttons = '<div class="tools"><button>Rechercher</button><button>Menu</button></div>'
  const members = '<span title="Amina, Karim, Vous">Amina, Karim, Vous</span>'
  const named = (as: string, inside: string, testids = false) => {
    const html = chatHtml({ rows, header: inside })
    const bare = testids ? html : html.replaceAll(/ data-testid="conversation-info-header(-chat-title)?"/g, '')
    return bare.replace('<header>', `<div ${as}>`).replace('</header>', '</div>')
  }

  test.each([
    ['its role', named('role="banner"', buttons), 3],
    ['its testid', named('data-testid="conversation-header"', buttons), 3],
    ['the testid of its title', named('', '', true), 0],
    ['its place above the messages', named('', buttons), 8],
    ['its place behind a background', named('', buttons).replace('<div id="main">', '<div id="main"><div class="paper"></div>'), 8],
    ['its place in a box', named('', buttons).replace('<div id="main">', '<div id="main"><div>').replace('<footer>', '</div><footer>'), 8],
  ])('is known by %s', (_, html, tier) => {
    expect(readHtml(html)?.contact).toMatchObject({ name: { value: 'Amina', tier }, kind: 'direct' })
  })

  test('is a group by the members in it', () => {
    expect(readHtml(named('', buttons + members))?.contact.kind).toBe('group')
  })

  test('is none without a button, nor below the messages', () => {
    expect(readHtml(named('', ''))?.contact.name).toBeNull()
    const below = named('', buttons).replace(/(<div >.*?<\/div><\/div>)(.*?)<footer>/s, '$2$1<footer>')
    expect(below.indexOf('Rechercher')).toBeGreaterThan(below.indexOf('conversation-panel-messages'))
    expect(readHtml(below)?.contact.name).toBeNull()
  })

  test('holds the button of the extension before its own', () => {
    const document = openPage(named('', buttons))
    const header = whatsappPeek.header(document)
    expect(header?.querySelector('span')?.textContent).toBe('Amina')
    expect(header && whatsappPeek.actions(header)?.className).toBe('tools')
    expect(whatsappPeek.contact(document)?.name?.value).toBe('Amina')
  })
})

describe('the kind of a chat', () => {
  test.each([
    ['direct when the composer names the contact', { rows: [] }, 'direct'],
    ['direct when the contact writes in it', { rows, composer: 'Écrire' }, 'direct'],
    ['unknown when nothing confirms it', { rows: [{ stamp: '[18:02, 13/06/2026] Karim: ' }], composer: 'Écrire' }, 'unknown'],
    ['a group by its picture', { rows, header: '<i data-testid="group-chat-profile-picture"></i>' }, 'group'],
    ['a group by the authors of its messages', { rows: [{ before: '<span data-testid="author">Karim</span>' }] }, 'group'],
    ['a group by an id of the years when ids were packed', { rows: [{ id: 'false_12036302@g.us_A1_212612345678@c.us' }] }, 'group'],
    [
      'a group by the names under its title',
      { rows, header: '<span data-testid="chat-subtitle">Hind, Karim, +212 6 33 44 55 66, Vous</span>' },
      'group',
    ],
    ['no group by the comma of a presence', { rows, header: '<span data-testid="chat-subtitle">vu vendredi, 10:02</span>' }, 'direct'],
    ['a group by three who write', { rows: ['A', 'B', 'C'].map(name => ({ stamp: `[18:02, 13/06/2026] ${name}: ` })) }, 'group'],
    ['direct by an id of those years', { rows: [{ id: 'true_240518392715046@lid_A1' }], composer: 'Écrire', title: 'X' }, 'direct'],
    ['unknown in a channel of those years', { rows: [{ id: 'false_12036302@newsletter_A1' }] }, 'unknown'],
    ['direct where the language puts the name first', { rows: [], composer: 'Amina kişisine bir mesaj yazın' }, 'direct'],
    [
      'unknown where two write who are both not its name',
      { rows: ['A', 'B'].map(name => ({ stamp: `[18:02, 13/06/2026] ${name}: ` })) },
      'unknown',
    ],
    [
      'unknown where somebody writes who is not its name',
      { rows: [{ stamp: '[18:02, 13/06/2026] Karim: ', before: '<span aria-label="Karim:"></span>' }] },
      'unknown',
    ],
    ['no group by a comma in its own name', { rows: [], title: 'Amina, Fès', header: '<span title="Amina, Fès"></span>' }, 'direct'],
    ['no group by the comma in its line of trade', { rows, header: '<span title="Vêtements, chaussures">Vêtements</span>' }, 'direct'],
    ['no group by the comma of a date', { rows, header: '<span title="vu vendredi, 10:02">vu</span>' }, 'direct'],
    [
      'no group by an author inside a quote',
      { rows: [{ before: '<i data-testid="quoted-message"><span data-testid="author">K</span></i>' }] },
      'direct',
    ],
  ])('is %s', (_, chat, kind) => {
    expect(readChat({ panel: '<div data-id="s"></div>', ...chat })?.contact.kind).toBe(kind)
  })
})

describe('the phone of a contact', () => {
  const drawer = (inner: string) => `<div data-testid="chat-info-drawer"><h2><span>Amina</span></h2>${inner}</div>`
  const number = '<span>\u202a+212 6 70 11 22 33\u202c</span>'

  test('is read from the details that the user has open', () => {
    expect(readChat({ rows, beside: drawer(number) })?.contact.phone).toEqual({ value: '+212 6 70 11 22 33', tier: 1 })
  })

  test('is not taken from details with several numbers', () => {
    expect(readChat({ rows, beside: drawer(`<p>${number}</p><p>0612345678</p>`) })?.contact.phone).toBeNull()
  })

  test('is not taken from what may be the details of a group: somebody else writes in it', () => {
    const html = (who: string) =>
      chatHtml({
        rows: [{ stamp: `[18:02, 13/06/2026] ${who}: `, before: '<i class="message-in"></i>' }],
        composer: 'Écrire',
        beside: drawer(number),
      })
    expect(readHtml(html('Karim'))?.contact.phone).toBeNull()
    expect(whatsappPeek.contact(openPage(html('Karim')))?.phone).toBeNull()
    expect(readHtml(html('Amina'))?.contact.phone?.tier).toBe(1)
  })

  test('is not taken from the details of somebody else', () => {
    expect(readChat({ rows, beside: drawer(number).replace('Amina', 'Karim') })?.contact.phone).toBeNull()
  })

  test('is not taken from the search that opens at the same place, nor from people in a list there', () => {
    const side = (inner: string) => `<div data-testid="drawer-right"><h2>Amina</h2>${inner}</div>`
    expect(readChat({ rows, beside: side(`<input>${number}`) })?.contact.phone).toBeNull()
    expect(readChat({ rows, beside: side(`<div role="listitem">${number}</div>`) })?.contact.phone).toBeNull()
    expect(readChat({ rows, beside: side(number) })?.contact.phone?.tier).toBe(2)
  })

  test('is read from details that nothing names, when they name the contact', () => {
    const section = `<section><h2>Amina</h2><p>${number}</p></section>`
    expect(readChat({ rows, beside: section })?.contact.phone).toEqual({ value: '+212 6 70 11 22 33', tier: 6 })
    expect(readChat({ rows, beside: section.replace('Amina', 'Karim') })?.contact.phone).toBeNull()
    expect(readChat({ rows, beside: `<div id="pane-side">${section}</div>` })?.contact.phone).toBeNull()
  })

  test.each(['240518392715046', '24051839271504', '2405183927150', '5521970077000'])(
    'is not a title as long as an opaque id may be: %s',
    title => {
      expect(readChat({ title, rows })?.contact).toMatchObject({ name: { value: title }, phone: null })
    },
  )

  test.each(['212661223344', '+5521970077000', '+240 518 392 715 046'])('is a title that is a number: %s', title => {
    expect(readChat({ title, rows })?.contact).toMatchObject({ name: null, phone: { value: title } })
  })

  test('is not a number that ends the name of a chat', () => {
    expect(readChat({ title: 'Ventes +212 6 61 22 33 44', rows })?.contact.phone).toBeNull()
  })

  test('is not taken from a number inside a sentence of the details', () => {
    expect(readChat({ rows, beside: drawer('<p>Appelez le 0612345678</p>') })?.contact.phone).toBeNull()
  })

  test('is named by the composer when the header is not understood', () => {
    const html = chatHtml({ rows, composer: 'Écrire un message à +212 6 61 22 33 44' }).replace(/<header>.*?<\/header>/s, '')
    expect(readHtml(html)?.contact.phone?.value).toBe('+212 6 61 22 33 44')
  })

  test('is the number in packed ids, of the years that had them', () => {
    expect(readChat({ rows: [{ id: 'false_212661223344@c.us_3A1' }] })?.contact.phone).toEqual({ value: '+212661223344', tier: 5 })
  })

  test.each(['false_240518392715046@lid_3A1', '240518392715046@lid'])('is never the digits of an opaque id: %s', id => {
    expect(readChat({ rows: [{ id }] })?.contact.phone).toBeNull()
  })

  test('is never one of the numbers in the list of chats', () => {
    const beside = '<div id="pane-side"><span title="+212 6 99 88 77 66">+212 6 99 88 77 66</span></div>'
    expect(readChat({ rows, beside })?.contact.phone).toBeNull()
  })

  test('does not exist in a group', () => {
    const header = '<i data-testid="group-chat-profile-picture"></i>'
    expect(readChat({ title: '+212 6 61 22 33 44', rows, header })?.contact).toMatchObject({
      phone: null,
      name: { value: '+212 6 61 22 33 44' },
    })
  })
})

describe('the handle of a contact', () => {
  test('is a title that is an account name', () => {
    expect(readChat({ title: '@amina.fes', rows })?.contact).toMatchObject({
      name: null,
      phone: null,
      handle: { value: '@amina.fes', tier: 0 },
    })
  })

  test('is read from the details that the user has open', () => {
    const beside = '<div data-testid="chat-info-drawer"><h2>Amina</h2><p>@amina.fes</p></div>'
    expect(readChat({ rows, beside })?.contact).toMatchObject({ name: { value: 'Amina' }, handle: { value: '@amina.fes', tier: 1 } })
  })

  test.each(['@240518392715046', 'amina@fes.example', '@ Amina'])('is not %s', title => {
    expect(readChat({ title, rows })?.contact).toMatchObject({ name: { value: title }, handle: null })
  })
})
