import { wedocodWebRules } from '../../lib/crm/wedocod-web/rules.ts'
import type { RunningSandbox } from '../sandbox/start-sandbox.ts'
import type { BenchDesk } from './bench-desk.ts'
import { repeat } from './repeat.ts'
import { type Row, row } from './row.ts'
import { ratio, spread } from './stats.ts'

const LEADS = 10_000

/** The CRM's latency, how often both sides are run against it, and what is to be kept. */
const WEATHERS = [
  { latency: 0, runs: 5, goal: '<= 2.5 x' },
  { latency: 50, runs: 3, goal: '<= 1.1 x' },
]

/** What a flush takes, beside the same requests in a bare loop, in turn: each on a connection of its own, as the outbox has the browser make them. */
export async function flushRows(desk: BenchDesk, crm: RunningSandbox, sku: string): Promise<Row[]> {
  const rows: Row[] = []
  for (const { latency, runs, goal } of WEATHERS) {
    const pairs = await repeat(runs, n => flushPair(desk, crm, { sku, latency, bareFirst: n % 2 === 0 }))
    const what = `${LEADS.toLocaleString('en')} leads flushed, ${latency} ms latency`
    rows.push(
      row(what, `${spread(pairs.map(({ outbox }) => outbox))} ms`, `${wedocodWebRules.batch} rows a request, pace off`),
      row('the same requests in a bare fetch loop', `${spread(pairs.map(({ bare }) => bare))} ms`, 'a connection each, too'),
      row(
        `flush against bare loop, ${latency} ms`,
        ratio(
          pairs,
          one => one.outbox,
          one => one.bare,
        ),
        'median of the ratios',
        goal,
      ),
    )
  }
  crm.setFaults([])
  return rows
}

interface Terms {
  sku: string
  latency: number
  bareFirst: boolean
}

/** One of each, the sandbox emptied before either. The account must be connected, the pace off. */
async function flushPair(
  desk: BenchDesk,
  crm: RunningSandbox,
  { sku, latency, bareFirst }: Terms,
): Promise<{ outbox: number; bare: number }> {
  const terms = { url: crm.url, token: crm.token, batch: wedocodWebRules.batch }
  const viaBare = () => checked(crm, latency, () => desk.ask('bareLoop', LEADS, sku, terms))
  const before = bareFirst ? await viaBare() : null
  const outbox = await checked(crm, latency, () => desk.ask('flush', LEADS, sku))
  return { outbox, bare: before ?? (await viaBare()) }
}

/** Throws when not every lead arrived once, or two requests shared a connection. */
async function checked(crm: RunningSandbox, latency: number, work: () => Promise<number>): Promise<number> {
  crm.reset()
  if (latency > 0) crm.setFaults([{ kind: 'latency', ms: latency, method: 'POST' }])
  const took = await work()
  const rows = crm.leads().length
  if (rows !== LEADS) throw new Error(`The CRM holds ${rows} rows instead of ${LEADS}`)
  const posts = crm.requests().filter(({ method }) => method === 'POST')
  if (new Set(posts.map(({ connection }) => connection)).size !== posts.length) throw new Error('Two requests shared a connection')
  return took
}
