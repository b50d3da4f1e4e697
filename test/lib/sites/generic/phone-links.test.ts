import { describe, expect, test } from 'vitest'
import { readPhoneLinks } from '../../../../lib/sites/generic/phone-links.ts'
import { openPage } from '../open-page.ts'

const read = (html: string) => readPhoneLinks(openPage(html).documentElement)
const link = (href: string) => `<a href="${href}">x</a>`

describe('readPhoneLinks', () => {
  test.each([
    ['tel:+212612345678', '+212612345678', 0],
    ['TEL:06%2012%2034%2056%2078', '06 12 34 56 78', 0],
    ['tel:+212-6-12-34-56-78;ext=5', '+212-6-12-34-56-78', 0],
    ['https://wa.me/212612345678', '+212612345678', 1],
    ['https://wa.me/+212612345678/?text=Bonjour', '+212612345678', 1],
    ['https://api.whatsapp.com/send/?phone=212612345678&text=0699887766', '+212612345678', 1],
    ['https://web.whatsapp.com/send?phone=212612345678', '+212612345678', 1],
    ['whatsapp://send?phone=212612345678', '+212612345678', 1],
  ])('reads the number of %s', (href, value, tier) => expect(read(link(href)).phone).toEqual({ value, tier }))

  test.each([
    'tel:1515',
    'tel:+2126123456789012',
    'tel:CALL-US',
    'tel:%ff',
    'https://wa.me/message/ABCDEF0612345',
    'https://wa.me.example/212612345678',
    'https://example.com/?u=https://wa.me/212612345678',
    'https://api.whatsapp.com/send?text=0612345678',
    'wa.me/212612345678',
  ])('takes %s for no number', href => expect(read(link(href))).toEqual({ phone: null, all: [] }))

  test('takes one number written in two ways for one', () => {
    expect(read(link('tel:+212612345678') + link('tel:+212-6-12-34-56-78')).phone?.tier).toBe(0)
  })

  test('names no contact when numbers differ, but gives them all', () => {
    const { phone, all } = read(link('tel:+212612345678') + link('tel:+212699887766'))
    expect([phone, all]).toEqual([null, ['+212612345678', '+212699887766']])
  })

  test('prefers the content to the footer, where the help line stands', () => {
    expect(read(`<footer>${link('tel:0522000000')}</footer>${link('tel:0612345678')}`).phone).toEqual({ value: '0612345678', tier: 0 })
  })

  test('takes the footer when nothing else has a number', () => {
    expect(read(`<footer>${link('tel:0522000000')}</footer>`).phone).toEqual({ value: '0522000000', tier: 2 })
  })
})
