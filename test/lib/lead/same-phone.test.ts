import { describe, expect, it } from 'vitest'
import { e164Guesses, isSamePhone, phoneKeyword } from '../../../lib/lead/same-phone.ts'

describe('two phone numbers', () => {
  it.each([
    ['+212661000001', '+212 661-00 00 01'],
    ['+212661000001', '00212661000001'],
    ['+212661000001', '212661000001'],
    ['+212661000001', '0661000001'],
    ['+212661000001', '661000001'],
    ['+212661000001', '+٢١٢٦٦١٠٠٠٠٠١'],
    ['0661 000 001', '0661000001'],
    ['ask his brother', ' ask his brother'],
  ])('%s and %s are one', (one, other) => {
    expect(isSamePhone(one, other)).toBe(true)
    expect(isSamePhone(other, one)).toBe(true)
  })

  it.each([
    ['+212661000001', '+212661000002'],
    ['+212661000001', '+33661000001'],
    ['+212661000001', '0662000001'],
    ['+212661100001', '100001'],
    ['+212661000001', '000001'],
    ['+212661000001', ''],
    ['+212661000001', '+661000001'],
    ['ask his brother', 'ask his sister'],
  ])('%s and %s are two', (one, other) => {
    expect(isSamePhone(one, other)).toBe(false)
    expect(isSamePhone(other, one)).toBe(false)
  })
})

describe('what to search a phone by', () => {
  it.each([
    ['+212661000001', '661000001'],
    ['0661000001', '661000001'],
    ['0600', '600'],
    ['٠٦٦١٠٠٠٠٠١', '661000001'],
    ['ask his brother', 'ask his brother'],
  ])('%s: %s', (phone, keyword) => {
    expect(phoneKeyword(phone)).toBe(keyword)
  })
})

describe('what a number may be in E.164', () => {
  it.each([
    ['+212661000001', 'MA', ['+212661000001']],
    ['00212661000001', 'MA', ['+212661000001']],
    ['0661-000001', 'MA', ['+0661000001', '+212661000001', '+2120661000001']],
    ['661000001', 'MA', ['+661000001', '+212661000001']],
    ['212661000001', null, ['+212661000001']],
    ['ask his brother', 'MA', []],
  ])('%s in %s', (phone, country, guesses) => {
    expect(e164Guesses(phone, country)).toEqual(guesses)
  })
})
