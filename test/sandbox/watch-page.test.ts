import { Window } from 'happy-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleLead } from './support/sample-leads.ts'
import { useSandbox } from './support/use-sandbox.ts'

const crm = useSandbox()
const page = (path: string) => fetch(crm.sandbox.url + path)

describe('The page that shows leads arriving', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/watch.css', 'text/css; charset=utf-8'],
    ['/watch.js', 'text/javascript; charset=utf-8'],
  ])('serves %s', async (path, type) => {
    const response = await page(path)
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, type])
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  })

  it('is there while the CRM is down', async () => {
    await crm.sandbox.stop()
    expect((await fetch(`${crm.sandbox.inspectUrl}/`)).status).toBe(200)
  })
})

describe('Its script', () => {
  let window: Window

  beforeEach(async () => {
    window = new Window({ url: crm.sandbox.url })
    window.document.write((await (await page('/')).text()).replace(/<(link|script)[^>]*>/g, ''))
    const { fetch } = globalThis
    vi.stubGlobal('document', window.document)
    vi.stubGlobal('fetch', (target: string, init?: RequestInit) => fetch(new URL(target, crm.sandbox.url), init))
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    vi.resetModules()
  })
  afterEach(async () => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
    await window.happyDOM.close()
  })

  const open = () => import(new URL('watch-page/watch.js', import.meta.url).href)
  const create = (changes = {}) => crm.call('POST', '/leads', { body: { leads: [sampleLead(changes)] } })
  const shown = (selector: string) => [...window.document.querySelectorAll(selector)].map(element => element.textContent)
  /** Lets the script's own clock run until the page says so. */
  const awaitTexts = (selector: string, texts: string[]) => vi.waitFor(() => expect(shown(selector)).toEqual(texts), 5000)

  it('shows the leads that are there, the newest first, and how many they are', async () => {
    await create({ full_name: 'Fatima Zahra' })
    await create({ full_name: 'Youssef Alami' })
    await open()
    await awaitTexts('tbody b', ['Youssef Alami', 'Fatima Zahra'])
    expect(shown('#total')).toEqual(['2'])
    expect(shown('tbody code')).toEqual(['LD-00002', 'LD-00001'])
    expect(shown('.fresh')).toEqual([])
  })

  it('shows a lead that arrives, and marks it', async () => {
    await open()
    await awaitTexts('#state', ['Live'])
    await create({ full_name: 'Youssef Alami' })
    await awaitTexts('tbody .fresh b', ['Youssef Alami'])
  })

  it('puts in as text whatever a lead holds', async () => {
    const hostile = '<img src=x onerror=alert(1)>'
    await create({ full_name: hostile, city: hostile, address: hostile })
    await open()
    await awaitTexts('tbody b', [hostile])
    expect(window.document.querySelector('img')).toBeNull()
  })

  it('says when the CRM is down', async () => {
    await open()
    await awaitTexts('#state', ['Live'])
    await crm.sandbox.stop()
    await awaitTexts('#state', ['Down'])
  })
})
