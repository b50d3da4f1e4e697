import { expect, it, vi } from 'vitest'
import { browser } from '../../../lib/browser.ts'
import { phoneBook } from '../../../lib/capture/phone-book.ts'
import { editAccount } from '../../../lib/panel/account-editing.ts'
import { observable } from '../../../lib/panel/observable.ts'
import { firstOptions } from '../../../lib/panel/options-state.ts'
import { testConnection } from '../../../lib/panel/test-connection.ts'
import { readToken, saveAccount } from '../../../lib/store/accounts.ts'
import { readingData } from '../../corpus/reading-data.ts'
import { anAccount } from '../store/an-account.ts'
import { freshStore } from '../store/fresh-store.ts'

it('that nobody answers ends as one without an answer, and forgets the token that was tried', async () => {
  vi.spyOn(browser.permissions, 'request').mockResolvedValue(true)
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true)
  vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'))
  const account = anAccount('atlas')
  const phones = phoneBook(readingData.phoneMetadata)
  const context = { state: observable({ ...firstOptions, accounts: [account] }), store: await freshStore(), phones }
  await saveAccount(context.store, account, '12|old')
  const opened = await editAccount(context.store, account, phones)
  const editing = { ...opened, form: { ...opened.form, token: '34|new' } }
  context.state.update(now => ({ ...now, editing }))
  await testConnection(context, editing)
  expect(context.state.get().editing?.test).toMatchObject({ state: 'tested', verdict: { reachable: false, tokenAccepted: false } })
  expect(await readToken(context.store, 'probe')).toBeNull()
})
