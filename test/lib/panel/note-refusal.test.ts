import { beforeEach, describe, expect, it } from 'vitest'
import { isRefused } from '../../../components/is-refused.ts'
import { noteRefusal } from '../../../lib/panel/note-refusal.ts'
import { saveAccount } from '../../../lib/store/accounts.ts'
import { anAccount } from '../store/an-account.ts'
import { type PretendPopup, pretendPopup } from './pretend-popup.ts'

let popup: PretendPopup
const note = (failure: Parameters<typeof noteRefusal>[2]) => noteRefusal(popup.context.state, 'atlas', failure)
const refused = (account = 'atlas') => isRefused(popup.context.state.get(), account)

beforeEach(async () => {
  popup = await pretendPopup()
  await saveAccount(popup.context.store, anAccount('atlas'), '12|old')
  await saveAccount(popup.context.store, anAccount('cuir'), '56|other')
  await popup.reload()
})

describe('a token that the CRM refused when it was asked', () => {
  it('is known for its account alone, and what was answered is passed on', () => {
    expect(note('unauthorized')).toBe('unauthorized')
    expect(refused()).toBe(true)
    expect(refused('cuir')).toBe(false)
  })

  it('is not told by any other answer', () => {
    expect(note('offline')).toBe('offline')
    expect(note(null)).toBeNull()
    expect(refused()).toBe(false)
  })

  it('says nothing of the next token', async () => {
    note('unauthorized')
    await saveAccount(popup.context.store, anAccount('atlas'), '34|new')
    await popup.reload()
    expect(refused()).toBe(false)
  })
})
