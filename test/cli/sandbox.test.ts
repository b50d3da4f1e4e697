import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { afterEach, expect, it } from 'vitest'
import { demoCatalogue } from '../sandbox/demo-catalogue.ts'

let child: ChildProcess | null = null
const run = (...args: string[]) => {
  child = spawn(process.execPath, ['test/cli/sandbox.ts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  return child
}
afterEach(() => {
  child?.kill('SIGKILL')
})

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('no output to read')
  const [line] = await once(createInterface(stdout), 'line')
  return line
}

it('says in its first line, as JSON, where it is and how to get in', async () => {
  const said = JSON.parse(await firstLine(run('--port', '0')))
  for (const [crm, path] of [
    ['wedocod-web', '/api/web/1.0/leads'],
    ['wedocod-seller', '/leads'],
  ] as const) {
    const { baseUrl, token } = said.surfaces[crm]
    const headers = { Accept: 'application/json', Authorization: `Bearer ${token}` }
    expect((await fetch(baseUrl + path, { headers })).status).toBe(200)
  }
  expect((await fetch(`${said.inspectUrl}/_sandbox/requests`)).status).toBe(200)
  expect(said.catalogue).toEqual(demoCatalogue)
  expect(Object.keys(said.tokens)).toEqual(['full', 'createOnly', 'viewOnly', 'otherAccount'])
})

it('ends in good order when it is told to', async () => {
  const sandbox = run()
  await firstLine(sandbox)
  sandbox.kill('SIGTERM')
  expect(await once(sandbox, 'exit')).toEqual([0, null])
})

it.each([
  ['a port that is none', ['--port', 'many'], 'not a port: many'],
  ['an option that it does not have', ['--colour'], "Unknown option '--colour'"],
  ['a file that it cannot open', ['--db', '/nowhere/crm.db'], 'cannot open /nowhere/crm.db'],
])('ends with one sentence on %s', async (_, args, sentence) => {
  const sandbox = run(...args)
  let said = ''
  sandbox.stderr?.on('data', chunk => {
    said += chunk
  })
  const [code] = await once(sandbox, 'close')
  expect(code).toBe(1)
  expect(said).toContain(sentence)
  expect(said).not.toContain('    at ')
})
