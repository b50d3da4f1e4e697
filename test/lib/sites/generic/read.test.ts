import { describe, expect, test } from 'vitest'
import { conversationSchema } from '../../../../lib/lead/conversation-schema.ts'
import { generic } from '../../../../lib/sites/generic/read.ts'
import { openPage } from '../open-page.ts'

const url = new URL('https://shop.example/p/1')
const context = { readAt: '2026-06-05T18:20:00.000Z' }
const read = (html: string) => generic.read(openPage(html, url.href), url, context)

describe('the generic reader', () => {
  test('gives the selection instead of the page, when something is marked', () => {
    const document = openPage('<body><p>menu</p><p id="order">Nom : Amina</p></body>', url.href)
    const order = document.getElementById('order')
    if (order) document.getSelection()?.selectAllChildren(order)
    const conversation = generic.read(document, url, context)
    expect(conversation?.messages.map(({ text }) => text)).toEqual(['Nom : Amina'])
    expect(conversation?.selection).toBe('Nom : Amina')
  })

  test('takes a long selection whole, as far as one may be', () => {
    const list = 'Nom : Amina 0661223344 '.repeat(1_000).trim()
    const document = openPage(`<body><p id="orders">${list}</p></body>`, url.href)
    document.getSelection()?.selectAllChildren(document.getElementById('orders') as HTMLElement)
    const conversation = generic.read(document, url, context)
    expect(conversation?.selection).toBe(list)
    expect(conversationSchema.safeParse(conversation).success).toBe(true)
  })

  test('prefers the main part of the page', () => {
    expect(read('<p>menu</p><main>the order</main>')?.messages[0]?.text).toBe('the order')
  })

  test('reads the whole page when its main part is empty', () => {
    expect(read('<p>the order</p><main></main>')?.messages[0]?.text).toBe('the order')
  })

  test('keeps the lines of an order that stands in preformatted text', () => {
    expect(read('<main><h2>Commande</h2><pre>Nom : Amina\nVille : Fès\n\n2 x SAV-NOIR</pre></main>')?.messages[0]?.text).toBe(
      'Commande\nNom : Amina\nVille : Fès\n\n2 x SAV-NOIR',
    )
  })

  test.each([
    ['its heading', '<h1>Sac cuir</h1>', 'Sac cuir'],
    ['what it says for sharing, before its heading', '<meta property="og:title" content="Sac cuir brun"><h1>x</h1>', 'Sac cuir brun'],
    ['its heading, when what it says for sharing is empty', '<meta property="og:title" content=""><h1>Sac cuir</h1>', 'Sac cuir'],
  ])('takes the title of the listing from %s', (_, html, title) => {
    expect(read(html)?.listing).toEqual({ title, price: null, seller: null, url: url.href })
  })

  test('has no listing without a title', () => expect(read('<p>x</p>')?.listing).toBeNull())

  test('says nothing of who the contact is, but for a product', () => {
    expect(read('<h1>Sac</h1>')?.contact.kind).toBe('unknown')
    expect(read('<meta property="og:type" content="product"><h1>Sac</h1>')?.contact.kind).toBe('listing')
  })

  test('is never more than text', () => expect(read('<main>x</main>')?.health).toBe('text-only'))
})
