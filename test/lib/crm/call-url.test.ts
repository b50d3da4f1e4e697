import { describe, expect, it } from 'vitest'
import { callUrl } from '../../../lib/crm/call-url.ts'

const href = (...call: Parameters<typeof callUrl>) => callUrl(...call)?.href ?? null

describe('the address of a call', () => {
  it('follows the base URL, with or without its own path and trailing slashes', () => {
    expect(href('https://shop.example', '/leads')).toBe('https://shop.example/leads')
    expect(href('https://shop.example/crm//', '/leads')).toBe('https://shop.example/crm/leads')
  })

  it('carries the query, without its undefined entries', () => {
    expect(href('https://shop.example', '/leads', { keyWord: 'Aït & co', page: 2, search_by: undefined })).toBe(
      'https://shop.example/leads?keyWord=A%C3%AFt+%26+co&page=2',
    )
  })

  it.each(['http://localhost:8080', 'http://127.0.0.1:8080'])('may do without TLS on this machine: %s', base => {
    expect(href(base, '/leads')).toBe(`${base}/leads`)
  })

  it.each([
    'http://shop.example',
    'http://localhost.shop.example',
    'http://127.0.0.1.shop.example',
    'ftp://shop.example',
    'javascript:alert(1)',
    'shop.example',
    '',
    'https://user:pass@shop.example',
  ])('is refused for the base URL %j', base => {
    expect(callUrl(base, '/leads')).toBeNull()
  })

  it.each([
    '/leads/../show',
    '/leads/%2e%2e/show',
    '/leads/./show',
    '/leads\\..\\show',
    '/leads?x=1',
    '/leads#x',
    '@evil.example/leads',
    '.evil.example/leads',
  ])('is refused when the path would not stand where it was put: %j', path => {
    expect(callUrl('https://shop.example', path)).toBeNull()
  })

  it('stays on the origin even when the path looks like another host', () => {
    expect(callUrl('https://shop.example', '//evil.example/leads')?.origin).toBe('https://shop.example')
  })
})
