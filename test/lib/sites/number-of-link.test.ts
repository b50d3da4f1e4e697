import { describe, expect, it } from 'vitest'
import { numberOfLink } from '../../../lib/sites/number-of-link.ts'

describe('the number of a link', () => {
  it.each([
    ['tel:+212661223344', '+212661223344'],
    ['TEL:0661%2022%2033%2044', '0661 22 33 44'],
    ['tel:+212-661-22-33-44;ext=5', '+212-661-22-33-44'],
    ['https://wa.me/212661223344', '+212661223344'],
    ['https://wa.me/212661223344/?text=Salam', '+212661223344'],
    ['https://api.whatsapp.com/send?phone=212661223344&text=Salam', '+212661223344'],
    ['https://api.whatsapp.com/send?phone=+212661223344', '+212661223344'],
    ['whatsapp://send?phone=212661223344', '+212661223344'],
    ['whatsapp://send/?phone=%2B212661223344&text=Salam', '+212661223344'],
    ['https://api.whatsapp.com/send/?phone=212661223344&type=phone_number', '+212661223344'],
    ['//wa.me/212661223344', '+212661223344'],
    ['https://wa.me/0661223344', '0661223344'],
    ['https://wa.me/00212661223344', '+212661223344'],
    ['https://api.whatsapp.com/send?phone=%2B212%20661-223344', '+212661223344'],
    ['https://wa.me/c/212661223344', '+212661223344'],
    ['intent://send/?phone=212661223344#Intent;package=com.whatsapp;scheme=whatsapp;end', '+212661223344'],
    ['intent://send/212661223344#Intent;scheme=smsto;package=com.whatsapp;end', '+212661223344'],
    ['viber://chat?number=%2B212661223344', '+212661223344'],
    ['viber://chat?number=212661223344', '+212661223344'],
    ['https://t.me/+212661223344', '+212661223344'],
    ['tg://resolve?phone=212661223344', '+212661223344'],
    ['sms:+212661223344?body=Salam', '+212661223344'],
    ['tel://+212661223344', '+212661223344'],
  ])('%s', (href, number) => {
    expect(numberOfLink(href)).toBe(number)
  })

  it.each([
    'https://shop.example/?phone=212661223344',
    'https://wa.me.evil.example/212661223344',
    'https://wa.me/qr/ABCDEF',
    'https://wa.me/message/212661223344',
    'https://wa.me/message/ABCDEF0612345',
    'intent://send/?phone=212661223344#Intent;package=com.example;end',
    'https://t.me/212661223344',
    'https://t.me/+AbCdEf0612345678',
    'tg://resolve?domain=salma',
    'viber://pa?chatURI=salma',
    'https://chat.whatsapp.com/212661223344',
    'tel:15',
    'tel:1234567890123456',
    'tel:call-me-12345678',
    'mailto:salma@shop.example',
    'tel:%E0%A4%A',
    '',
  ])('none in %s', href => {
    expect(numberOfLink(href)).toBeNull()
  })
})
