import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type RunningSandbox, type SandboxOptions, startSandbox } from './start-sandbox.ts'
import { createCaller } from './support/create-caller.ts'
import { sampleLeads } from './support/sample-leads.ts'
import { demoTokens, SCOPES } from './tokens.ts'

let folder = ''
let running: RunningSandbox[] = []
const start = async (options?: SandboxOptions) => {
  const sandbox = await startSandbox(options)
  running.push(sandbox)
  return sandbox
}
const portOf = (url: string) => Number(new URL(url).port)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-'))
})
afterEach(async () => {
  await Promise.all(running.map(sandbox => sandbox.close().catch(() => {})))
  running = []
  rmSync(folder, { recursive: true })
})

describe('A sandbox', () => {
  it('forgets the client_ref of what is there, in every place of it, and nothing else', async () => {
    const sandbox = await start()
    await createCaller(sandbox)('POST', '/leads', { body: sampleLeads(2) })
    const before = sandbox.leads()
    const names = before.map(row => row.client_ref)
    expect(new Set(names).size).toBe(2)
    sandbox.forgetClientRefs()
    const after = sandbox.leads()
    expect(after.map(row => row.client_ref)).toEqual([null, null])
    for (const name of names) expect(JSON.stringify(after)).not.toContain(name)
    expect(after).toEqual(JSON.parse(names.reduce((text: string, name) => text.replaceAll(`"${name}"`, 'null'), JSON.stringify(before))))
  })

  it('keeps its leads, histories and references over a restart', async () => {
    const database = join(folder, 'crm.db')
    const first = await start({ database })
    await createCaller(first)('POST', '/leads', { body: sampleLeads(2) })
    await createCaller(first)('PUT', '/leads', { body: { leads: [{ reference: 'LD-00001', status: 'wrong' }] } })
    const before = first.leads()
    await first.close()

    const second = await start({ database })
    expect(second.leads()).toEqual(before)
    await createCaller(second)('POST', '/leads', { body: sampleLeads(1) })
    expect(second.leads().map(lead => lead.reference)).toEqual(['LD-00001', 'LD-00002', 'LD-00003'])
    expect((await createCaller(second)('GET', '/lead-histories')).json).toMatchObject({ meta: { total: 1 } })
  })

  it('writes all of a request or nothing, whatever fails on the way', async () => {
    const database = join(folder, 'crm.db')
    const sandbox = await start({ database })
    const saboteur = new DatabaseSync(database)
    saboteur.exec("CREATE TRIGGER full BEFORE INSERT ON lead WHEN NEW.client_ref = 'ref-2' BEGIN SELECT RAISE(ABORT, 'disk full'); END")
    saboteur.close()
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const answer = await createCaller(sandbox)('POST', '/leads', { body: sampleLeads(3) })
    expect([answer.status, answer.json]).toEqual([500, { message: 'Server Error' }])
    expect(sandbox.leads()).toEqual([])
    expect(log).toHaveBeenCalledOnce()
  })

  it('is a sandbox of its own beside others', async () => {
    const [one, other] = [await start(), await start()]
    await createCaller(one)('POST', '/leads', { body: sampleLeads(1) })
    expect([one.leads().length, other.leads().length]).toEqual([1, 0])
  })

  it('takes the tokens that it is given and no others', async () => {
    const sandbox = await start({ tokens: [{ token: '9|mine', user: 'me', account: 'mine', scopes: SCOPES }] })
    expect(sandbox.token).toBe('9|mine')
    expect((await createCaller(sandbox)('GET', '/leads')).status).toBe(200)
    expect((await createCaller(sandbox)('GET', '/leads', { token: demoTokens.full.token })).status).toBe(401)
  })

  it('protects the statuses that it is told to', async () => {
    const call = createCaller(await start({ protectedStatuses: ['new'] }))
    await call('POST', '/leads', { body: sampleLeads(1) })
    expect((await call('DELETE', '/leads', { body: { references: ['LD-00001'] } })).status).toBe(422)
  })
})

describe('A sandbox that goes down', () => {
  it('refuses connections, comes up at the same address and has lost nothing', async () => {
    const sandbox = await start()
    const call = createCaller(sandbox)
    await call('POST', '/leads', { body: sampleLeads(1) })
    await sandbox.stop()
    await expect(call('GET', '/leads')).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
    await sandbox.listen()
    expect((await call('GET', '/leads')).json).toMatchObject({ meta: { total: 1 } })
  })

  it('cuts what is under way, says that it was it, and still commits', async () => {
    const sandbox = await start()
    sandbox.setFaults([{ kind: 'late-commit', ms: 60 }])
    const answer = expect(createCaller(sandbox)('POST', '/leads', { body: sampleLeads(1) })).rejects.toThrow()
    while (sandbox.requests()[0]?.rows !== 1) await pause(5)
    await sandbox.stop()
    await answer
    while (sandbox.leads().length === 0) await pause(5)
    expect(sandbox.requests()).toMatchObject([{ dropped: true, hungUp: false }])
  })

  it('may be told so twice', async () => {
    const sandbox = await start()
    await sandbox.stop()
    await sandbox.stop()
    await sandbox.listen()
    await sandbox.listen()
    expect((await createCaller(sandbox)('GET', '/leads')).status).toBe(200)
  })
})

describe('A sandbox that cannot start', () => {
  it.each(['port', 'inspectPort'] as const)('says that its %s is taken, and leaves nothing open', async option => {
    const taken = portOf((await start()).url)
    const free = await start()
    await free.close()
    const ports = { port: portOf(free.url), inspectPort: portOf(free.inspectUrl) }
    await expect(start({ ...ports, [option]: taken })).rejects.toThrow('EADDRINUSE')
    expect((await start(ports)).url).toBe(free.url)
  })

  it('names the file that it cannot open', async () => {
    const garbage = join(folder, 'garbage.db')
    writeFileSync(garbage, 'no database, only words'.repeat(100))
    await expect(start({ database: garbage })).rejects.toThrow(`cannot open ${garbage}: file is not a database`)
    await expect(start({ database: join(folder, 'nowhere', 'crm.db') })).rejects.toThrow('unable to open database file')
  })
})
