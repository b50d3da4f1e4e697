import { describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { reviewKeeper } from '../../../lib/panel/kept-review.ts'
import { pastedConversation } from '../../../lib/panel/pasted.ts'

const conversation = pastedConversation('Salma 0661223344\n'.repeat(2_000), '2026-06-25T10:00:00Z')
const kept = { conversation, thread: null, chosen: { a: true, b: false } }
const put = (stored: unknown) => fakeBrowser.storage.session.set({ 'review:7': stored })

describe('a list of a tab', () => {
  it('is kept as it was, however long its text, for that tab', async () => {
    await reviewKeeper(7).write(kept)
    expect(await reviewKeeper(7).read()).toEqual(kept)
    expect(await reviewKeeper(8).read()).toBeNull()
    await reviewKeeper(7).write(null)
    expect(await reviewKeeper(7).read()).toBeNull()
  })

  it.each([
    ['not there', undefined],
    ['a word', 'all'],
    ['some more', { a: true, b: 1 }],
  ])('with ticks that are %s begins anew from its text', async (_how, chosen) => {
    await put({ ...kept, chosen })
    expect(await reviewKeeper(7).read()).toEqual({ ...kept, chosen: {} })
  })

  it.each([
    ['nothing', null],
    ['a word', 'all'],
    ['no text', { ...kept, conversation: { ...conversation, messages: 'all' } }],
    ['another site', { ...kept, conversation: { ...conversation, site: 'elsewhere' } }],
    ['no thread that is one', { ...kept, thread: 7 }],
  ])('that is %s is none', async (_what, stored) => {
    await put(stored)
    expect(await reviewKeeper(7).read()).toBeNull()
  })
})
