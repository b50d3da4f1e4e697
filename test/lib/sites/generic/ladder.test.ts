import { describe, expect, test } from 'vitest'
import { readListing } from '../../../../lib/sites/generic/ladder.ts'
import { openPage } from '../open-page.ts'

const at = 'https://shop.example/p/sac-57812345'
function read(html: string, address = at) {
  const { listing } = readListing(openPage(html, address).documentElement, new URL(address), address)
  const { price } = listing ?? {}
  return listing && [listing.title, price ? `${price.minor} ${price.currency}` : null, listing.seller]
}
const ld = (data: unknown) => `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`
const next = (data: unknown) => `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(data)}</script>`
const offer = { '@type': 'Offer', price: '450.00', priceCurrency: 'MAD' }
const sac = { '@type': 'Product', name: 'Sac', offers: offer }

describe('JSON-LD', () => {
  test.each<[string, unknown]>([
    ['an object', sac],
    ['an array', [{ '@type': 'WebSite', name: 'Boutique' }, sac]],
    ['a graph', { '@graph': [{ '@type': 'Organization', name: 'Boutique' }, sac] }],
    ['the main entity of a page', { '@type': 'ItemPage', name: 'Page', mainEntity: sac }],
    ['a list of types', { ...sac, '@type': ['Car', 'https://schema.org/Product'] }],
    ['a price as a number', { ...sac, offers: { ...offer, price: 450 } }],
    ['offers as an array', { ...sac, offers: [offer, { ...offer, price: '900' }] }],
    ['an offer of offers', { ...sac, offers: { '@type': 'AggregateOffer', lowPrice: '450', highPrice: 900, priceCurrency: 'MAD' } }],
    [
      'a specification of the price',
      {
        ...sac,
        offers: {
          priceSpecification: [
            { price: 600, priceCurrency: 'MAD', priceType: 'https://schema.org/ListPrice' },
            { '@type': 'DeliveryChargeSpecification', price: 30, priceCurrency: 'MAD' },
            { '@type': 'UnitPriceSpecification', price: 45, priceCurrency: 'MAD', unitCode: 'MON' },
            { price: '450', priceCurrency: 'MAD' },
          ],
        },
      },
    ],
    ['an offer of the thing', { ...offer, itemOffered: { '@type': 'Vehicle', name: 'Sac' } }],
    ['an address of its own', { ...sac, url: '/fr/p/sac-57812345' }],
  ])('is read from %s', (_, data) => expect(read(ld(data))).toEqual(['Sac', '45000 MAD', null]))

  test.each(['{"@type":"Product",', '', 'null', '[[[[', '"Product"'])('is read past a block that is %s', broken => {
    expect(read(ld(broken) + ld(sac))).toEqual(['Sac', '45000 MAD', null])
  })

  test.each<[string, unknown]>([
    ['the offer', { ...sac, offers: { ...offer, seller: { '@type': 'Person', name: 'Salma' } } }],
    ['the thing', { ...sac, seller: 'Salma' }],
    ['the one who offers it', { ...sac, offers: { ...offer, offeredBy: [{ name: 'Salma' }] } }],
  ])('names the seller by %s', (_, data) => expect(read(ld(data))?.[2]).toBe('Salma'))

  test('is of the page among several, by address or by heading', () => {
    const others = [
      { ...sac, name: 'Autre', url: '/p/autre-57899999' },
      { ...sac, name: 'Encore', url: '/p/encore-57800000' },
    ]
    expect(read(ld([...others, { ...sac, url: at }]))?.[0]).toBe('Sac')
    expect(read(`${ld([...others, sac])}<h1>SAC !</h1>`)).toEqual(['Sac', '45000 MAD', null])
  })

  test.each<[string, unknown, string]>([
    ['other pages', { ...sac, url: '/p/autre-57899999' }, ''],
    ['several things', [sac, { ...sac, name: 'Autre' }], ''],
    ['the page before', sac, '<link rel="canonical" href="/p/autre-57899999">'],
    ['neighbours', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: sac }] }, ''],
    ['what is related', { '@type': 'WebPage', isRelatedTo: [sac] }, ''],
  ])('is not read when it is of %s', (_, data, head) => expect(read(head + ld(data))).toBeNull())

  test.each<[string, unknown, string]>([
    ['in part', { ...sac, name: 'Le sac en cuir brun' }, '<h1>Sac brun, neuf</h1>'],
    ['but for its accents', { ...sac, name: 'Châle brodé' }, '<h1>CHALE BRODE</h1>'],
    ['by the title of the tab', sac, '<head><title>Sac | Bazar</title></head><h1>Un beau vélo</h1>'],
    [
      'by the title for sharing of this address',
      sac,
      `<meta property="og:url" content="${at}"><meta property="og:title" content="Sac"><h1>Offre du jour</h1>`,
    ],
    ['by its stock number', { ...sac, name: 'Bag', sku: 57812345 }, '<h1>Un sac</h1>'],
    ['where the page calls itself by the name of the site', sac, '<meta property="og:site_name" content="Bazar"><h1>Bazar</h1>'],
    [
      'among what is recommended',
      [
        { ...sac, name: 'Autre' },
        { ...sac, name: 'Sac en cuir' },
      ],
      '<h1>Un sac cuir</h1>',
    ],
  ])('is read without an address when it is called as the page: %s', (_, data, html) => {
    expect(read(html + ld(data))?.[1]).toBe('45000 MAD')
  })

  test.each([
    ['another name', '<h1>Vélo de ville</h1><p>900 DH</p>', 'Vélo de ville', '90000 MAD'],
    ['half of two words in common', '<h1>Montre verte</h1><p>900 DH</p>', 'Montre verte', '90000 MAD'],
    ['one small word in common', '<h1>Un vélo de ville et son sac</h1><p>900 DH</p>', 'Un vélo de ville et son sac', '90000 MAD'],
    ['another title of the tab', '<head><title>Vélo de ville</title></head>', 'Vélo de ville', null],
  ])('is not read without an address when the page has %s', (_, html, title, price) => {
    expect(read(html + ld({ ...sac, name: 'Montre de sac à dos en cuir' }))).toEqual([title, price, null])
  })

  test('has its entities made characters', () => {
    expect(read(ld({ ...sac, name: 'Robe d&#039;été &amp; sac &unknown; &#127800;' }))?.[0]).toBe("Robe d'été & sac &unknown; 🌸")
  })

  test('says no price without a currency', () => expect(read(ld({ ...sac, offers: { price: 450 } }))).toEqual(['Sac', null, null]))
})

describe('__NEXT_DATA__', () => {
  const ad = { listId: 57812345, subject: 'Sac', price: { value: 450, currency: 'DH' }, seller: { name: 'Salma' } }
  const other = { listId: 57899999, subject: 'Autre', price: { value: 90, currency: 'DH' }, seller: { name: 'Autre' } }
  const in3 = (data: unknown) => next({ props: { pageProps: data } })

  test.each<[string, unknown]>([
    ['by itself', { ad }],
    ['behind its neighbours', { ads: [other], view: { ad } }],
    ['as a text', { ad: { ...ad, listId: '57812345' } }],
    ['with the currency beside the sum', { ad: { id: 57812345, title: 'Sac', price: [450], currency: 'MAD', owner: { name: 'Salma' } } }],
    ['with the seller beside it', { post: { listing: { ...ad, seller: null }, seller: { full_name: 'Salma' } } }],
    ['first without its price', { crumb: { id: 57812345, name: 'Sac' }, ad }],
  ])('is read by the id of the address: %s', (_, data) => expect(read(in3(data))).toEqual(['Sac', '45000 MAD', 'Salma']))

  test('is not read when the id is not in it', () => expect(read(in3({ ads: [other] }))).toBeNull())
  test('is not read for an address without an id', () => expect(read(in3({ ad }), 'https://shop.example/p/sac')).toBeNull())
  const seller = { id: 57812345, name: 'Salma', memberSince: 2020 }
  test.each<[string, unknown]>([
    ['a seller', { seller }],
    ['a category', { category: { id: 57812345, title: 'Sacs', slug: 'sacs' } }],
    ['a shop with a description', { shop: { ...seller, description: 'La boutique de Salma' } }],
  ])('is not read where the id is that of %s', (_, data) => {
    expect(read(`${in3(data)}<h1>Sac</h1>`)).toEqual(['Sac', null, null])
  })
  test('is read of the listing when others go by its id', () => {
    expect(read(in3({ seller: { ...seller, description: 'x' }, view: { ad } }))).toEqual(['Sac', '45000 MAD', 'Salma'])
    expect(read(`${in3({ seller, ad: { id: 57812345, title: 'Sac brun', body: 'En cuir' } })}<h1>Sac</h1>`)?.[0]).toBe('Sac brun')
  })
  test('is not read where the id is that of something else', () => {
    expect(read(in3({ ads: [{ ...other, parent: 57812345, price: 57812345 }] }))).toBeNull()
  })
  test('tells no number: the page shows it on a click, or not at all', () => {
    expect(JSON.stringify(read(in3({ ad: { ...ad, phone: '0612345678' } })))).not.toContain('0612345678')
  })
  test('leaves a sum without a currency to what is drawn', () => {
    expect(read(`${in3({ ad: { ...ad, price: [450] } })}<h1>Sac</h1><p>450 €</p>`)).toEqual(['Sac', '45000 EUR', 'Salma'])
  })
})

describe('what is said for being shared', () => {
  const shared =
    '<meta property="og:title" content="Sac"><meta property="product:price:amount" content="450.00"><meta property="product:price:currency" content="MAD">'
  test('is read', () => expect(read(shared)).toEqual(['Sac', '45000 MAD', null]))
  test('is read of a price that came down', () => {
    expect(
      read(
        `${shared}<meta property="product:sale_price:amount" content="400"><meta property="product:sale_price:currency" content="MAD">`,
      )?.[1],
    ).toBe('40000 MAD')
  })
  test('is not read when it is of the page before', () => {
    expect(read(`<meta property="og:url" content="https://shop.example/p/autre-57899999">${shared}`)).toBeNull()
  })
  test('is not read without an address when the page is called otherwise', () => {
    const product = '<meta property="og:type" content="product">'
    const { listing, isForSale } = readListing(openPage(`${product}${shared}<h1>Vélo</h1>`, at).documentElement, new URL(at), at)
    expect([listing?.title, listing?.price, isForSale]).toEqual(['Vélo', null, false])
    expect(read(`<meta property="og:url" content="${at}">${shared}<h1>Vélo</h1>`)).toEqual(['Sac', '45000 MAD', null])
  })
})

describe('microdata', () => {
  const thing = (
    name: string,
  ) => `<div itemscope itemtype="http://schema.org/Product"><b itemprop="name">${name}</b><div itemprop="offers" itemscope
    itemtype="http://schema.org/Offer"><i itemprop="price">450,00</i><meta itemprop="priceCurrency" content="MAD"></div></div>`
  test('is read of the only thing', () => expect(read(thing('Sac'))).toEqual(['Sac', '45000 MAD', null]))
  test('is not read of what is struck out', () => {
    const old = '<del><i itemprop="price">600,00</i></del>'
    expect(read(thing('Sac').replace('<i', `${old}<i`))?.[1]).toBe('45000 MAD')
  })
  test('is read of the only one where it is called as the page, holds its heading or leads to it', () => {
    expect(read(`${thing('Sac')}<h1>Un sac</h1>`)?.[1]).toBe('45000 MAD')
    expect(read(thing('Sac').replace('<b', '<h1>Bag</h1><b'))?.[1]).toBe('45000 MAD')
    expect(read(`${thing('Sac').replace('<b', `<a itemprop="url" href="${at}"></a><b`)}<h1>Bag</h1>`)?.[1]).toBe('45000 MAD')
  })
  test('is not read of one that the page recommends', () => {
    expect(read(`<h1>Vélo</h1>${thing('Sac')}`)).toEqual(['Vélo', null, null])
  })
  test('is not read of what the thing holds: what it is related to, its brand', () => {
    const product = '<p itemprop="isRelatedTo" itemscope itemtype="http://schema.org/Product"><i itemprop="price">99</i></p>'
    const brand = '<p itemprop="brand" itemscope itemtype="http://schema.org/Brand"><b itemprop="name">Atlas</b></p>'
    expect(read(thing('Sac').replace('<b', `${brand}${product}<b`))).toEqual(['Sac', '45000 MAD', null])
  })
  test('is not read of one among several', () => expect(read(thing('Sac') + thing('Autre'))).toBeNull())
})

describe('what is drawn', () => {
  test.each([
    ['behind the heading', '<h1>Sac</h1><p>neuf</p><div><span>450</span> <span>DH</span></div>'],
    [
      'before the heading',
      '<main><p>900 DH</p><div><b>450 DH</b><h1>Sac</h1></div><p>cuir brun, doublé de soie, fermeture en laiton</p><p>1 000 DH</p></main>',
    ],
    ['past the price before', '<h1>Sac</h1><del>600 DH</del> <ins>450 DH</ins>'],
    [
      'past what is struck out by style',
      '<style>.old { text-decoration: line-through }</style><h1>Sac</h1><b class="old">600 DH</b> <b>450 DH</b>',
    ],
    ['past what is struck out above', '<div><b>450 DH</b><p style="text-decoration: line-through">600 DH</p><h1>Sac</h1></div>'],
    ['past what it was', '<h1>Sac</h1><p>Ancien prix : <b>600 DH</b></p><p>450 DH</p>'],
    ['past a rate', '<h1>Sac</h1><p>Dès 45 DH par mois</p><p>450 DH</p>'],
    ['past a part of it', '<h1>Sac</h1><p>Payez en 3 fois 150 DH</p><p>450 DH</p>'],
    ['past a rate without a word', '<h1>Sac</h1><p>45 DH/mois</p><p>cuir brun, doublé de soie, fermeture en laiton</p><p>450 DH</p>'],
    ['for a month of what is to let', '<h1>Sac</h1><p>450 DH / mois</p><p>Disponible</p>'],
    ['past the fee for bringing it', '<h1>Sac</h1><p>Livraison 30 DH</p><p>450 DH</p>'],
    ['past what is not drawn', '<h1>Sac</h1><p style="display: none">9 DH</p><p>450 DH</p>'],
    ['past the basket', '<header><a href="/panier">Panier 99 DH</a></header><h1>Sac</h1><p>450 DH</p>'],
    ['past links that lead to no neighbour', '<h1>Sac</h1><a href="/marque/atlas">Atlas</a><a href="#avis">avis</a><p>450 DH</p>'],
    ['of the main part, not of the site', '<h1>Boutique</h1><p>9 DH</p><main><h1>Sac</h1><p>450 DH</p></main>'],
  ])('is the price %s', (_, html) => expect(read(html)).toEqual(['Sac', '45000 MAD', null]))

  test.each([
    ['of credit', '<p>450 DH / mois</p><p>Crédit gratuit</p>'],
    ['behind other words', '<p>dès 450 DH / mois</p>'],
    ['in Arabic', '<p>450 درهم شهريا</p><p>بالتقسيط</p>'],
    ['further down', '<p>cuir brun, doublé de soie, fermeture en laiton</p><p>450 DH / mois</p>'],
  ])('is no rate %s', (_, html) => expect(read(`<h1>Sac</h1>${html}`)).toEqual(['Sac', null, null]))

  test.each([
    ['at a link to one', '<h1>Sac</h1><p>Prix sur demande</p><a href="/p/autre-57899999">Autre</a><p>450 DH</p>'],
    ['at a link in a heading', '<h1>Sac</h1><h3><a href="/collection/autre">Autre</a></h3><p>450 DH</p>'],
    ['at a link with a price', '<h1>Sac</h1><a href="/collection/autre">Autre <b>450 DH</b></a>'],
    ['at words of what may please', '<h1>Sac</h1><h2>Ces annonces peuvent vous intéresser</h2><div>Autre 450 DH</div>'],
    ['at words of what others saw', '<h1>Sac</h1><h2>Les clients ont aussi consulté</h2><div>Autre 450 DH</div>'],
    ['at the words that announce them', '<h1>Sac</h1><h2>Annonces similaires</h2><div>Autre 450 DH</div>'],
    ['in an aside', '<h1>Sac</h1><aside>450 DH</aside>'],
  ])('ends where the neighbours begin: %s', (_, html) => expect(read(html)).toEqual(['Sac', null, null]))

  test.each(['Sold · Sac', 'Pending · Sac', 'Vendu · Sac', 'تم البيع · Sac'])('leaves the state out of %s', title => {
    expect(read(`<h1>${title}</h1>`)?.[0]).toBe('Sac')
  })

  test('names the seller by the link that names the thing', () => {
    expect(
      read(`<h1>Sac</h1><a href="/profile/9">Moi</a><a href="/marketplace/profile/9/?product_id=57812345" aria-label="Salma"></a>`)?.[2],
    ).toBe('Salma')
  })
})

describe('the title of the tab', () => {
  test.each([
    ['(3) Sac cuir - brun | Shop', 'Sac cuir - brun'],
    ['Sac cuir', 'Sac cuir'],
    ['Marketplace - Sac | Shop', 'Marketplace - Sac'],
    ['Shop', 'Shop'],
  ])('%s is cleaned', (title, cleaned) => expect(read(`<head><title>${title}</title></head>`)?.[0]).toBe(cleaned))

  test('comes last', () => expect(read('<head><title>Boutique</title></head><h1>Sac</h1>')?.[0]).toBe('Sac'))
})
