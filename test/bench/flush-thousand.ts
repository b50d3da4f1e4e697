import { demoCatalogue } from '../sandbox/demo-catalogue.ts'
import type { RunningSandbox } from '../sandbox/start-sandbox.ts'
import type { Driver } from '../support/driver.ts'

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } }

const LEADS = 1_000
/** Rows per request, the same on both sides: the batch of the WedoCOD adapter. */
const BATCH = 50

/** How long 1,000 queued leads take to be settled, and a bare loop of the same requests, in milliseconds. */
export interface FlushTimes {
  outbox: number
  bare: number
}

/** One run of each, the sandbox emptied in between. The account must be connected, the pace off. */
export async function flushThousand(driver: Driver, crm: RunningSandbox): Promise<FlushTimes> {
  const page = await driver.openExtensionPage('options.html')
  crm.reset()
  const bare = await page.evaluate(bareLoop, {
    url: crm.url,
    token: crm.token,
    leads: LEADS,
    batch: BATCH,
    sku: demoCatalogue[0]?.sku ?? '',
  })
  expectRows(crm)
  crm.reset()
  const outbox = await page.evaluate(queueAndFlush, { leads: LEADS, sku: demoCatalogue[0]?.sku ?? '' })
  expectRows(crm)
  await page.close()
  return { outbox, bare }
}

function expectRows(crm: RunningSandbox): void {
  const rows = crm.leads().length
  if (rows !== LEADS) throw new Error(`The CRM holds ${rows} rows instead of ${LEADS}`)
}

interface BareTerms {
  url: string
  token: string
  leads: number
  batch: number
  sku: string
}

/** Runs in the page: nothing but `fetch` in a loop. */
async function bareLoop({ url, token, leads, batch, sku }: BareTerms): Promise<number> {
  const row = (n: number) => ({
    phone: `+2126${10_000_000 + n}`,
    full_name: `Salma Bennis ${n}`,
    city: 'Salé',
    address: '8 rue Oued Sebou',
    products: [{ sku, quantity: 1, price: 149 }],
    data: [
      { key: 'client_ref', value: crypto.randomUUID() },
      { key: 'source', value: 'whatsapp' },
      { key: 'delivery_fee', value: '35' },
    ],
  })
  const headers = { Authorization: `Bearer ${token}`, Accept: 'application/json', 'Content-Type': 'application/json' }
  const bodies = Array.from({ length: leads / batch }, (_, n) => Array.from({ length: batch }, (_, m) => row(n * batch + m)))
  const start = performance.now()
  for (const rows of bodies) {
    const answer = await fetch(`${url}/api/web/1.0/leads`, { method: 'POST', headers, body: JSON.stringify({ leads: rows }) })
    if (answer.status !== 201) throw new Error(`The CRM answered ${answer.status}`)
    await answer.json()
  }
  return performance.now() - start
}

/** Runs in the page: lays the leads into the store as a capture would, wakes the background, and waits until all are settled. */
async function queueAndFlush({ leads, sku }: { leads: number; sku: string }): Promise<number> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const db = await done(indexedDB.open('leadclip'))
  const account = ((await done(db.transaction('accounts').objectStore('accounts').getAllKeys()))[0] as string) ?? ''
  const counters = () => done(db.transaction('meta').objectStore('meta').get('counters'))
  const before = (await counters()) ?? {
    seq: 0,
    captured: 0,
    created: 0,
    batch: 0,
    epoch: 0,
    rejected: 0,
    review: 0,
    discarded: 0,
    local: 0,
  }
  const tx = db.transaction(['leads', 'pending', 'meta'], 'readwrite')
  for (let n = 1; n <= leads; n += 1) {
    const seq = before.seq + n
    tx.objectStore('leads').add({
      clientRef: crypto.randomUUID(),
      account,
      capturedAt: Date.now(),
      source: { site: 'whatsapp', url: 'https://web.whatsapp.com/', thread: null },
      fullName: `Salma Bennis ${n}`,
      phone: `+2126${10_000_000 + n}`,
      secondPhone: null,
      city: 'Salé',
      area: null,
      address: '8 rue Oued Sebou',
      products: [{ sku, name: 'Crème', quantity: 1, unitPrice: 14_900 }],
      currency: 'MAD',
      deliveryFee: 3500,
      note: null,
      seq,
      job: seq,
    })
    tx.objectStore('pending').put({ account, seq, kind: 'create', lead: seq, notBefore: 0 })
  }
  tx.objectStore('meta').put({ ...before, seq: before.seq + leads, captured: before.captured + leads }, 'counters')
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve
    tx.onerror = () => reject(tx.error)
  })
  const settled = new Promise<void>(resolve => {
    const changes = new BroadcastChannel('leadclip-changes')
    changes.onmessage = async () => {
      if ((await counters()).created < before.created + leads) return
      changes.close()
      resolve()
    }
  })
  const start = performance.now()
  await chrome.runtime.sendMessage({ name: 'flush', request: { account: null, hurry: false } })
  await settled
  const took = performance.now() - start
  db.close()
  return took
}
