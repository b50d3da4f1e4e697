import { parseArgs } from 'node:util'
import { demoCatalogue } from '../sandbox/demo-catalogue.ts'
import { startSandbox } from '../sandbox/start-sandbox.ts'
import { surfaces } from '../sandbox/surfaces.ts'
import { demoTokens } from '../sandbox/tokens.ts'

const HELP = `npm run -s sandbox -- [--port N] [--inspect-port N] [--db FILE] [--no-rate-limit]

The sandbox CRM. Its first line of output is JSON: base URLs, tokens, catalogue. Ctrl-C ends it; with --db its leads stay.
  --port N           where the CRM listens; 0, or absent, takes a free port
  --inspect-port N   where /_sandbox answers even while the CRM is down
  --db FILE          keep the leads in this SQLite file
  --no-rate-limit    lift the limit of 60 calls a minute`

/** A port as typed; absent is 0. Throws RangeError on anything that is none. */
function portOf(text: string | undefined): number {
  const port = Number(text ?? 0)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new RangeError(`not a port: ${text}`)
  return port
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      'inspect-port': { type: 'string' },
      db: { type: 'string' },
      'no-rate-limit': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return console.log(HELP)
  const sandbox = await startSandbox({
    port: portOf(values.port),
    inspectPort: portOf(values['inspect-port']),
    ...(values.db === undefined ? {} : { database: values.db }),
    ...(values['no-rate-limit'] ? { rateLimit: null } : {}),
  })
  // Before anybody is told that it runs: whoever reads that may end it at once.
  const end = () => void sandbox.close()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)
  if (process.env.npm_lifecycle_event) whenOrphaned(end)
  const tokens = Object.fromEntries(Object.entries(demoTokens).map(([name, { token }]) => [name, token]))
  const doors = Object.fromEntries(surfaces.map(({ id, baseUrl }) => [id, { baseUrl: baseUrl(sandbox.url), token: sandbox.token }]))
  console.log(JSON.stringify({ url: sandbox.url, inspectUrl: sandbox.inspectUrl, surfaces: doors, tokens, catalogue: demoCatalogue }))
  console.log(`Leads appear at ${sandbox.url}/`)
}

/** npm dies of a SIGTERM without passing it on: what it started would stay behind and hold the port. */
function whenOrphaned(end: () => void): void {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    end()
  }, 250).unref()
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
