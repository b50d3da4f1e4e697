import { describe, expect, it } from 'vitest'
import { crms } from '../../../lib/crm/registry.ts'
import type { AccountForm } from '../../../lib/lead/account-form.ts'
import { checkAccount, readAddress } from '../../../lib/panel/check-account.ts'

const form: AccountForm = {
  name: ' Atlas Beauty ',
  crm: 'wedocod-web',
  baseUrl: 'https://crm.atlas-beauty.example/',
  token: '12|invented-token-3f9c',
  country: 'MA',
  currency: 'MAD',
  deliveryFee: '35',
  ownNumbers: ['06 55 00 11 22'],
  leadLink: '',
}

/** Enough of a reader to tell a number from a word. */
const readPhone = (text: string) => (/^[\d ]+$/.test(text) ? `+212${text.replaceAll(' ', '').slice(1)}` : null)
const check = (changes: Partial<AccountForm> = {}, tokenStored = false) =>
  checkAccount({ ...form, ...changes }, { connection: crms['wedocod-web'].connection, tokenStored, readPhone })

describe('a web address', () => {
  it.each([
    ['https://crm.example.com', 'https://crm.example.com'],
    [' https://CRM.Example.com/ ', 'https://crm.example.com'],
    ['crm.example.com', 'https://crm.example.com'],
    ['https://crm.example.com/shop//', 'https://crm.example.com/shop'],
    ['https://crm.example.com/shop?tab=1#top', 'https://crm.example.com/shop'],
    ['https://crm.example.com:8443', 'https://crm.example.com:8443'],
    ['http://localhost:3000/', 'http://localhost:3000'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
  ])('%j is called at %j', (typed, baseUrl) => {
    expect(readAddress(typed)).toEqual({ baseUrl })
  })

  it.each([
    ['', 'required'],
    ['my shop', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['http://crm.example.com', 'not-https'],
    ['http://localhost.example.com', 'not-https'],
    ['ftp://crm.example.com', 'not-https'],
    ['javascript://crm.example.com/%0aalert(1)', 'not-https'],
    ['https://admin:secret@crm.example.com', 'has-password'],
  ])('%j is refused as %s', (typed, fault) => {
    expect(readAddress(typed)).toBe(fault)
  })
})

describe('the form of an account', () => {
  it('becomes an account when all of it can be read', () => {
    expect(check()).toEqual({
      account: {
        name: 'Atlas Beauty',
        crm: 'wedocod-web',
        baseUrl: 'https://crm.atlas-beauty.example',
        token: '12|invented-token-3f9c',
        country: 'MA',
        currency: 'MAD',
        deliveryFee: 3500,
        ownNumbers: ['+212655001122'],
        leadLink: '',
      },
      problems: [],
    })
  })

  it('tells all that stands against it, in the order of the form', () => {
    const { account, problems } = check({
      name: ' ',
      baseUrl: 'http://crm.example.com',
      token: '',
      deliveryFee: 'free',
      ownNumbers: ['0655001122', 'shop'],
    })
    expect(account).toBeNull()
    expect(problems).toEqual([
      { path: 'name', code: 'required' },
      { path: 'baseUrl', code: 'not-https' },
      { path: 'token', code: 'required' },
      { path: 'deliveryFee', code: 'bad-amount' },
      { path: 'ownNumbers.1', code: 'bad-phone' },
    ])
  })

  it('keeps the stored token when none is typed', () => {
    expect(check({ token: ' ' }, true).account?.token).toBeNull()
  })

  it('takes a token that was copied with its header', () => {
    expect(check({ token: 'Bearer 12|abc' }).account?.token).toBe('12|abc')
  })

  it.each(['12|a b', '12|…', 'سر', '12|a\nX: y'])('refuses the token %j, which no header can carry', token => {
    expect(check({ token }).problems).toEqual([{ path: 'token', code: 'bad-token' }])
  })

  it('takes no delivery fee for none', () => {
    expect(check({ deliveryFee: '' }).account?.deliveryFee).toBe(0)
  })

  it('keeps an own number once, however it was typed', () => {
    expect(check({ ownNumbers: ['0655001122', '06 55 00 11 22'] }).account?.ownNumbers).toEqual(['+212655001122'])
  })
})
