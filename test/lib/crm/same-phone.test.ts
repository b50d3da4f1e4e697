import { describe, expect, it } from 'vitest'
import { isSamePhone, phoneKeyword } from '../../../lib/crm/same-phone.ts'

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
