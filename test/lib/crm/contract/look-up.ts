import { describe, expect, it } from 'vitest'
import type { FaultInput } from '../../../sandbox/fault-schema.ts'
import type { Stage } from './stage.ts'

const HOUR = 3_600_000

/** Finding what became of a batch: what is there is found, what is not is absent, and an error is neither. */
export function lookUpContract({ harness, sandbox, connect, create, faults, failure, sent }: Stage): void {
  const { adapter, leads } = harness
  const find = async (batch = leads(3), sentAt = Date.now()) =>
    (await adapter.findCreated(connect(), { leads: batch, sentAt })).map(found => found.match)

  describe('the look-up', () => {
    it('finds each lead of a full batch at its own row', async () => {
      const batch = leads(adapter.rules.batch)
      await create(batch)
      const found = await adapter.findCreated(connect(), { leads: batch.toReversed(), sentAt: Date.now() })
      const references = sandbox()
        .leads()
        .map(row => row.reference)
      expect(found.map(match => (match.match === 'present' ? match.remote.reference : match.match))).toEqual(references.toReversed())
    })

    it('tells what is there from what is not', async () => {
      const [first, second, third] = leads(3)
      if (!first || !second || !third) throw new Error('three leads were asked for')
      await create([second])
      expect(await find([first, second, third])).toEqual(['absent', 'present', 'absent'])
    })

    it('asks for nothing when there is nothing to find', async () => {
      expect(await find([])).toEqual([])
      expect(sent()).toEqual([])
    })

    it('counts a row that was written twice', async () => {
      const batch = leads(2)
      await create(batch)
      await create(batch.slice(1))
      const found = await adapter.findCreated(connect(), { leads: batch, sentAt: Date.now() })
      expect(found).toMatchObject([
        { match: 'present', copies: 1 },
        { match: 'present', copies: 2 },
      ])
    })

    it('keeps two orders of one customer apart', async () => {
      const [first, other] = leads(2)
      if (!first || !other) throw new Error('two leads were asked for')
      const second = { ...first, clientRef: other.clientRef }
      await create([second])
      expect(await find([first, second])).toEqual(['absent', 'present'])
    })

    it.each([1, 2, 10])('finds a batch of %i in a crowd of other customers', async size => {
      const others = leads(50).slice(10)
      const batch = leads(size)
      await create(batch)
      for (let round = 0; round < 5; round += 1) {
        await create(others.map(lead => ({ ...lead, clientRef: lead.clientRef.replace(/^./, String(round + 1)) })))
      }
      expect(await find(batch)).toEqual(batch.map(() => 'present'))
    })

    it.each([-3 * HOUR, 3 * HOUR])('bears a CRM whose clock is %i ms off', async ms => {
      faults({ kind: 'date-skew', ms })
      await create(leads(3))
      expect(await find()).toEqual(['present', 'present', 'present'])
    })

    it('finds a phone that the CRM searches only as it is written', async () => {
      faults({ kind: 'exact-phone-search' })
      await create(leads(1))
      expect(await find(leads(2))).toEqual(['present', 'absent'])
    })

    it('does not take an older order without a client_ref for this one', async () => {
      faults({ kind: 'date-skew', ms: -24 * HOUR })
      await create(leads(1))
      sandbox().forgetClientRefs()
      faults()
      expect(await find(leads(1))).toEqual(['absent'])
    })

    const hides = harness.hidesClientRef ? [harness.hidesClientRef] : []
    const { list, show } = harness.paths
    const errors: [string, FaultInput[]][] = [
      ['the list fails', [{ kind: 'status', status: 500, method: 'GET', path: list }]],
      ['the list is refused', [{ kind: 'status', status: 403, method: 'GET', path: list }]],
      ['the list breaks off', [{ kind: 'truncated-json', method: 'GET', path: list }]],
      ['the list is a page', [{ kind: 'html', method: 'GET', path: list }]],
      ['the list is empty of sense', [{ kind: 'replace-body', text: '{"data":[]}', method: 'GET', path: list }]],
      ['the list never comes', [{ kind: 'drop', method: 'GET', path: list }]],
      ['the rate limit strikes', [{ kind: 'rate-limit', perMinute: 0 }]],
    ]
    const openingErrors: [string, FaultInput[]][] = show
      ? [
          ['a row cannot be opened', [...hides, { kind: 'status', status: 500, method: 'GET', path: show, skip: 1 }]],
          ['the rate limit strikes between two rows', [...hides, { kind: 'rate-limit', perMinute: 2 }]],
        ]
      : []
    it.each([...errors, ...openingErrors])('throws, and calls nothing absent, when %s', async (_, fault) => {
      await create(leads(3))
      faults(...fault)
      expect((await failure(find())).name).toBe('CrmFailure')
    })

    it('does not tell the token when it throws', async () => {
      faults({ kind: 'replace-body', text: JSON.stringify({ message: harness.tokens.full }) })
      expect((await failure(find())).message).toBe('[token]')
    })
  })

  if (harness.hidesClientRef) weakMatches(harness.hidesClientRef)

  function weakMatches(hides: FaultInput) {
    describe('the look-up in a CRM that hides the client_ref', () => {
      it('calls a like row weak, and claims it once', async () => {
        const [lead, other] = leads(2)
        if (!lead || !other) throw new Error('two leads were asked for')
        const batch = [lead, { ...lead, clientRef: other.clientRef }, other]
        await create([lead])
        faults(hides)
        expect(await find(batch)).toEqual(['weak', 'absent', 'absent'])
      })
    })
  }
}
