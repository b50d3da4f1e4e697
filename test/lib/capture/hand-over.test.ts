import { expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { handOver, takeHanded } from '../../../lib/capture/hand-over.ts'
import { pastedConversation } from '../../../lib/panel/pasted.ts'

const conversation = pastedConversation('Nom : Salma', '2026-06-25T10:00:00Z')

it('gives the popup of the tab what was left for it, once', async () => {
  await handOver(7, conversation, 1_000)
  expect(await takeHanded(8, 1_100)).toBeNull()
  expect(await takeHanded(7, 1_100)).toEqual(conversation)
  expect(await takeHanded(7, 1_100)).toBeNull()
})

it('gives nothing that an earlier popup left behind', async () => {
  await handOver(7, conversation, 1_000)
  expect(await takeHanded(7, 61_000)).toBeNull()
})

it('takes nothing but a conversation', async () => {
  await fakeBrowser.storage.session.set({ 'capture:7': { at: 1_000, conversation: { ...conversation, messages: 'all of them' } } })
  expect(await takeHanded(7, 1_100)).toBeNull()
})
