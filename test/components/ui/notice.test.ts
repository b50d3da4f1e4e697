import { describe, expect, it } from 'vitest'
import { firstNotice, type Notice } from '../../../components/ui/notice.ts'

const onAct = () => {}
const offline: Notice = { kind: 'offline' }
const reduced: Notice = { kind: 'reduced', site: 'WhatsApp' }
const paused: Notice = { kind: 'paused', account: 'Dar Cuir', reason: 'forbidden', onAct }
const duplicate: Notice = {
  kind: 'duplicate',
  when: 'now',
  ours: true,
  who: null,
  ordered: null,
  standing: 'Queued',
  reference: null,
  onAct,
  onGoOn: onAct,
}
const silent: Notice = { kind: 'silent', waiting: 3, until: null, onAct }
const notSaved: Notice = { kind: 'not-saved', reason: 'full' }

describe('the one notice that is shown', () => {
  it('is none when there is none', () => expect(firstNotice([])).toBeNull())
  it('is a paused account before a reduced reading', () => expect(firstNotice([reduced, paused])).toBe(paused))
  it('is a reduced reading before being offline', () => expect(firstNotice([offline, reduced])).toBe(reduced))
  it('is a private window before being offline: what is kept there is not kept for long', () => {
    expect(firstNotice([offline, { kind: 'private' }])).toEqual({ kind: 'private' })
  })
  it('is an earlier order before a paused account: it is about the form that is open', () => {
    expect(firstNotice([paused, duplicate])).toBe(duplicate)
  })
  it('is being offline, not that the CRM is silent: it could not be asked', () => {
    expect(firstNotice([silent, offline])).toBe(offline)
    expect(firstNotice([silent])).toBe(silent)
    expect(firstNotice([silent, offline, reduced])).toBe(reduced)
  })
  it('is what was not saved before all', () => expect(firstNotice([offline, paused, notSaved])).toBe(notSaved))
})
