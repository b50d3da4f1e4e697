import type { Driver } from '../support/driver.ts'

/** Lays so many leads into the store as if they had been captured one every two minutes until now, and created in batches of 50. The account must be connected. */
export async function seedLeads(driver: Driver, count: number): Promise<void> {
  const page = await driver.openExtensionPage('options.html')
  await page.evaluate(layLeads, count)
  await page.close()
}

/** Runs in the page. */
async function layLeads(count: number): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const db = await done(indexedDB.open('leadclip'))
  const account = (await done(db.transaction('accounts').objectStore('accounts').getAllKeys()))[0] as string
  const counters = (await done(db.transaction('meta').objectStore('meta').get('counters'))) ?? { epoch: 0 }
  const tx = db.transaction(['leads', 'batches', 'meta'], 'readwrite')
  const TWO_MINUTES = 120_000
  const begun = Date.now() - count * TWO_MINUTES
  const cities = ['Salé', 'Fès', 'Agadir', 'Tanger', 'Oujda']
  for (let seq = 1; seq <= count; seq += 1) {
    tx.objectStore('leads').put({
      clientRef: `00000000-0000-4000-8000-${String(seq).padStart(12, '0')}`,
      account,
      capturedAt: begun + seq * TWO_MINUTES,
      source: { site: 'whatsapp', url: 'https://web.whatsapp.com/', thread: null },
      fullName: `Salma Bennis ${seq}`,
      phone: `+2126${10_000_000 + seq * 7}`,
      secondPhone: null,
      city: cities[seq % cities.length],
      area: null,
      address: '8 rue Oued Sebou',
      products: [{ sku: 'ARG-50', name: 'Crème de nuit argan', quantity: 1, unitPrice: 14_900 }],
      currency: 'MAD',
      deliveryFee: 3500,
      note: null,
      seq,
      job: seq,
    })
  }
  for (let no = 1; no <= count / 50; no += 1) {
    const [from, to] = [(no - 1) * 50 + 1, no * 50]
    const base = { account, no, kind: 'create', from, to, size: 50, epoch: 1, looks: 0, lookAt: null, except: [], message: null }
    tx.objectStore('batches').put({
      ...base,
      state: 'settled',
      sentAt: begun + to * TWO_MINUTES,
      answeredAt: begun + to * TWO_MINUTES + 500,
    })
  }
  const counts = { seq: count, batch: count / 50, captured: count, created: count, rejected: 0, review: 0, discarded: 0, local: 0 }
  tx.objectStore('meta').put({ ...counters, ...counts }, 'counters')
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve
    tx.onerror = () => reject(tx.error)
  })
  db.close()
}
