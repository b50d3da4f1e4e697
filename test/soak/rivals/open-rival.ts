import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RunningSandbox, startSandbox } from '../../sandbox/start-sandbox.ts'
import { clientRefOf } from '../../sandbox/wedocod/client-ref.ts'
import type { Driver, View } from '../../support/driver.ts'
import { openDriver } from '../../support/open-driver.ts'
import { bundle } from '../bundle.ts'
import type { Setting } from '../setting.ts'
import type { Subject } from '../subject.ts'
import type { RivalMessage } from './worker.ts'

declare const chrome: { runtime: { sendMessage(message: RivalMessage): Promise<unknown> } }

export type RivalName = 'workbox' | 'peek-then-delete'

/** Leads per request: as many as ours. */
const BATCH = 50

/** Another queue, as an extension of its own with nothing else in it. */
export async function openRival(name: RivalName, { browser, features }: Setting): Promise<Subject> {
  const build = await buildRival(name)
  const crm = await startSandbox({ rateLimit: null })
  try {
    const driver = await openDriver(browser, { headless: true, build, ...(features && { features }) })
    const subject = await furnish(driver, crm)
    return { ...subject, close: () => Promise.all([driver.close(), crm.close(), remove(build)]).then(() => {}) }
  } catch (error) {
    await Promise.all([crm.close(), remove(build)])
    throw error
  }
}

const remove = (folder: string) => rm(folder, { recursive: true, force: true })

async function buildRival(name: RivalName): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'leadclip-rival-'))
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    background: { service_worker: 'background.js' },
    host_permissions: ['http://127.0.0.1/*'],
  }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
  await writeFile(join(folder, 'options.html'), '<!doctype html><title>A queue</title>')
  await writeFile(join(folder, 'background.js'), await bundle(`rivals/${name}.ts`))
  return folder
}

async function furnish(driver: Driver, crm: RunningSandbox): Promise<Subject> {
  let page: View = await driver.openExtensionPage('options.html')
  const send = (message: RivalMessage) =>
    page.evaluate(async one => (await chrome.runtime.sendMessage(one).catch(() => null)) ?? null, message)
  const captured: string[] = []
  const left = async () => refsIn(((await send({ name: 'left' })) as string[] | null) ?? [])
  return {
    driver,
    crm,
    captured,
    async capture(count) {
      const leads = Array.from({ length: count }, (_, n) => leadOf(captured.length + n))
      const bodies = Array.from({ length: Math.ceil(count / BATCH) }, (_, n) => ({ leads: leads.slice(n * BATCH, (n + 1) * BATCH) }))
      const requests = bodies.map(body => ({ url: `${crm.url}/api/web/1.0/leads`, token: crm.token, body: JSON.stringify(body) }))
      await send({ name: 'queue', requests })
      captured.push(...leads.map(lead => clientRefOf(lead) ?? ''))
    },
    // Neither knows of any account that stands still.
    attend: async () => {},
    fewest: () => Math.ceil(captured.length / BATCH),
    poke: async () => void (await send({ name: 'flush' })),
    waiting: async () => (await left()).length,
    starts: async () => null,
    damage: async () => [],
    async fates() {
      const waiting = new Set(await left())
      return captured.map(ref => ({ ref, state: waiting.has(ref) ? 'queued' : 'created', told: '' }))
    },
    async reopen() {
      page = await driver.openExtensionPage('options.html')
    },
    close: async () => {},
  }
}

const leadOf = (n: number) => ({
  phone: `+2126${10_000_000 + n}`,
  full_name: `Salma Bennis ${n}`,
  city: 'Salé',
  products: [{ sku: 'ARG-50', quantity: 1, price: 149 }],
  data: [{ key: 'client_ref', value: crypto.randomUUID() }],
})

const refsIn = (bodies: string[]): string[] =>
  bodies.flatMap(body => (JSON.parse(body) as { leads: unknown[] }).leads.map(lead => clientRefOf(lead) ?? ''))
