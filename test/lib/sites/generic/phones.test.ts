import { describe, expect, test } from 'vitest'
import { readPhones } from '../../../../lib/sites/generic/phones.ts'
import { openPage } from '../open-page.ts'

const read = (html: string, text = '') => readPhones(openPage(html).documentElement, text)
const link = (href: string) => `<a href="${href}">x</a>`

describe('readPhones', () => {
  test.each([
    ['tel:+212612345678', '+212612345678', 0],
    ['TEL:06%2012%2034%2056%2078', '06 12 34 56 78', 0],
    ['tel:+212-6-12-34-56-78;ext=5', '+212-6-12-34-56-78', 0],
    ['https://wa.me/212612345678', '+212612345678', 1],
    ['https://wa.me/+212612345678/?text=Bonjour', '+212612345678', 1],
    ['https://api.whatsapp.com/send/?phone=212612345678&text=0699887766', '+212612345678', 1],
    ['https://web.whatsapp.com/send?phone=212612345678', '+212612345678', 1],
    ['whatsapp://send?phone=212612345678', '+212612345678', 1],
    ['https://wa.me/c/212612345678', '+212612345678', 1],
    ['intent://send/?phone=212612345678#Intent;scheme=whatsapp;end', '+212612345678', 1],
    ['viber://chat?number=%2B212612345678', '+212612345678', 1],
    ['https://t.me/+212612345678', '+212612345678', 1],
    ['tg://resolve?phone=212612345678', '+212612345678', 1],
    ['sms:+212612345678', '+212612345678', 1],
  ])('reads the number of %s', (href, value, tier) => expect(read(link(href)).phone).toEqual({ value, tier }))

  test.each([
    'tel:1515',
    'tel:+2126123456789012',
    'tel:CALL-US',
    'tel:%ff',
    'https://wa.me/message/ABCDEF0612345',
    'https://wa.me/message/212612345678',
    'https://wa.me.example/212612345678',
    'https://example.com/?u=https://wa.me/212612345678',
    'https://api.whatsapp.com/send?text=0612345678',
    'wa.me/212612345678',
  ])('takes %s for no number', href => expect(read(link(href))).toEqual({ phone: null, content: [], frame: [] }))

  test('takes one number written in two ways for one', () => {
    expect(read(link('tel:+212612345678') + link('tel:+212-6-12-34-56-78')).phone?.tier).toBe(0)
  })

  test('names no contact when numbers differ, but gives them all', () => {
    const { phone, content } = read(link('tel:+212612345678') + link('tel:+212699887766'))
    expect([phone, content]).toEqual([null, ['+212612345678', '+212699887766']])
  })

  test('prefers the content to the footer, where the help line stands', () => {
    expect(read(`<footer>${link('tel:0522000000')}</footer>${link('tel:0612345678')}`).phone).toEqual({ value: '0612345678', tier: 0 })
  })

  test.each(['<div class="site-footer">', '<div id="footer">', '<div class="header-topbar">'])(
    'knows the frame by its name, too: %s',
    frame => {
      expect(read(`${frame}${link('tel:0522000000')}</div>${link('tel:0612345678')}`).phone?.value).toBe('0612345678')
    },
  )

  test('takes the footer when nothing else has a number', () => {
    expect(read(`<footer>${link('tel:0522000000')}</footer>`).phone).toEqual({ value: '0522000000', tier: 3 })
  })

  test('takes a number to call and one to write to that differ for two', () => {
    const { phone, content } = read(link('tel:+971501112233') + link('https://wa.me/971504445566'))
    expect([phone, content]).toEqual([null, ['+971501112233', '+971504445566']])
  })

  test('takes a number with and without its country for one', () => {
    expect(read(link('tel:0612345678') + link('https://wa.me/212612345678')).content).toEqual(['0612345678'])
  })

  test.each([
    ['a heading of the same kind of things', '<h2>Annonces similaires</h2>'],
    ['in Arabic', '<h3>قد يعجبك أيضا</h3>'],
    ['more of the seller', '<h2>Autres annonces du vendeur</h2>'],
  ])('takes what follows %s for the frame: it belongs to a neighbour', (_what, heading) => {
    const { phone, content, frame } = read(`${link('tel:0612345678')}${heading}${link('tel:0699999999')}`)
    expect([phone?.value, content, frame]).toEqual(['0612345678', ['0612345678'], ['0699999999']])
    expect(read(`${heading}${link('tel:0699999999')}`).content).toEqual([])
  })

  test('does not call what cannot be seen', () => {
    const document = openPage(`${link('tel:0522000000')}${link('tel:0612345678')}`)
    const [hidden] = document.querySelectorAll('a')
    if (hidden) hidden.checkVisibility = () => false
    expect(readPhones(document.documentElement, '').content).toEqual(['0612345678'])
  })

  test('puts a link that is called a help line last', () => {
    const help = '<p>Service client <a href="tel:0522000000">nous appeler</a></p>'
    expect(read(help + link('tel:0612345678')).phone?.value).toBe('0612345678')
    expect(read(help)).toMatchObject({ phone: { value: '0522000000', tier: 3 }, content: [] })
  })

  test('reads what is written, behind what is linked', () => {
    expect(read('<p>x</p>', 'Tél : 06 12 34 56 78').phone).toEqual({ value: '06 12 34 56 78', tier: 2 })
    expect(read(link('tel:0612345678'), 'Tél : 06 12 34 56 78').phone?.tier).toBe(0)
  })

  test.each(['footer', 'header', 'nav', 'aside'])('reads what is written in a %s where there is nothing else, as the last', part => {
    const page = `<${part}><p>05 22 00 00 00</p></${part}><main>x</main>`
    expect(read(page).phone).toEqual({ value: '05 22 00 00 00', tier: 5 })
    expect(read(page, '06 12 34 56 78').phone).toEqual({ value: '06 12 34 56 78', tier: 2 })
  })

  test('never reads a number that is not drawn', () => {
    expect(read('<footer><p style="display: none">05 22 00 00 00</p></footer>').phone).toBeNull()
  })
})
