import { describe, expect, test } from 'vitest'
import { DRAWN_TIER } from '../../../../lib/lead/conversation.ts'
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
    [
      'what it says for sharing, before its heading',
      '<meta property="og:title" content="Sac cuir brun"><h1>Sac cuir</h1>',
      'Sac cuir brun',
    ],
    ['its heading, when what it says for sharing is empty', '<meta property="og:title" content=""><h1>Sac cuir</h1>', 'Sac cuir'],
  ])('takes the title of the listing from %s', (_, html, title) => {
    expect(read(html)?.listing).toMatchObject({ title, price: null, seller: null, url: url.href })
  })

  test('says which rung told title, price and seller', () => {
    const shared = '<meta property="og:title" content="Sac cuir">'
    const seller = '<a href="/seller/9?of=57812345">Salma</a>'
    const at57 = new URL('https://shop.example/p/sac-57812345')
    const tiersOf = (html: string) => generic.read(openPage(html, at57.href), at57, context)?.listing?.tiers
    expect(tiersOf(`${shared}<h1>Sac</h1><p>450 DH</p>${seller}`)).toEqual({ title: 2, price: DRAWN_TIER, seller: DRAWN_TIER })
    expect(tiersOf('<h1>Sac</h1>')).toEqual({ title: DRAWN_TIER, price: null, seller: null })
    expect(tiersOf('<head><title>Sac</title></head>')).toEqual({ title: DRAWN_TIER + 1, price: null, seller: null })
  })

  test('has no listing without a title', () => expect(read('<p>x</p>')?.listing).toBeNull())

  test('says nothing of who the contact is, but for a product', () => {
    expect(read('<h1>Sac</h1>')?.contact.kind).toBe('unknown')
    expect(read('<meta property="og:type" content="product"><h1>Sac</h1>')?.contact.kind).toBe('listing')
  })

  test.each([
    ['text-only', '<main>x</main>'],
    ['text-only', '<main><h1>Sac</h1></main>'],
    ['reduced', '<main><h1>Sac</h1><p>450 DH</p></main>'],
    [
      'healthy',
      '<meta property="og:title" content="Sac"><meta property="product:price:amount" content="450"><meta property="product:price:currency" content="MAD">',
    ],
  ])('is %s by what told the price: %s', (health, html) => expect(read(html)?.health).toBe(health))

  const sold = (body: string) =>
    read(
      `<script type="application/ld+json">{"@type":"Product","name":"Sac","offers":{"price":450,"priceCurrency":"MAD","seller":{"name":"Salma"}}}</script>${body}`,
    )

  test('names the one who sells as the contact, and never with the number of the site', () => {
    expect(sold('<footer>05 22 00 00 00</footer>')?.contact).toMatchObject({
      name: { value: 'Salma', tier: 0 },
      phone: null,
      kind: 'listing',
    })
    expect(sold('<footer>05 22 00 00 00</footer>')?.messages).toEqual([])
    expect(sold('<main>06 12 34 56 78</main>')?.contact.phone).toEqual({ value: '06 12 34 56 78', tier: 2 })
  })

  test.each(['/wp-admin/post.php?post=5012', '/store/x/orders/5012', '/cart'])('takes no sum on %s for the price of an article', path => {
    const address = new URL(path, url)
    expect(generic.read(openPage('<h1>Commande</h1><p>450 DH</p>', address.href), address, context)?.listing?.price).toBeNull()
  })
})
