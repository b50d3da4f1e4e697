import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from '../../../lib/browser.ts'
import { phoneBook } from '../../../lib/capture/phone-book.ts'
import type { Verdict } from '../../../lib/crm/crm-adapter.ts'
import { editAccount } from '../../../lib/panel/account-editing.ts'
import { observable } from '../../../lib/panel/observable.ts'
import type { OptionsContext } from '../../../lib/panel/options-context.ts'
import type { Editing } from '../../../lib/panel/options-state.ts'
import { firstOptions } from '../../../lib/panel/options-state.ts'
import { saveEditing } from '../../../lib/panel/save-account.ts'
import { saveAccount } from '../../../lib/store/accounts.ts'
import { readingData } from '../../corpus/reading-data.ts'
import { anAccount } from '../store/an-account.ts'
import { freshStore } from '../store/fresh-store.ts'

const refused: Verdict = {
  reachable: true,
  tokenAccepted: false,
  mayList: false,
  reason: 'unauthorized',
  message: 'Unauthenticated.',
  took: 12,
  leads: null,
}

let context: OptionsContext

beforeEach(async () => {
  vi.spyOn(browser.permissions, 'request').mockResolvedValue(true)
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true)
  const account = anAccount('atlas')
  context = {
    state: observable({ ...firstOptions, accounts: [account] }),
    store: await freshStore(),
    phones: phoneBook(readingData.phoneMetadata),
  }
  await saveAccount(context.store, account, '12|old')
})

const verdict = () => context.state.get().verdicts.atlas

/** Saves the open form of the account, changed in this way. */
async function save(change: (editing: Editing) => Partial<Editing>): Promise<void> {
  const opened = await editAccount(context.store, anAccount('atlas'), context.phones)
  const editing = { ...opened, ...change(opened) }
  context.state.update(now => ({ ...now, editing }))
  await saveEditing(context, editing)
}

describe('an account that is saved', () => {
  it('is known by the test of the form that was saved, a failed one too', async () => {
    await save(({ form }) => ({ form: { ...form, token: '34|new' }, test: { state: 'tested', verdict: refused, at: 1 } }))
    expect(verdict()).toEqual(refused)
    expect(context.state.get().editing).toMatchObject({ saving: 'saved', tokenEnd: '|new' })
  })

  it('with another token has not been tested', async () => {
    context.state.update(now => ({ ...now, verdicts: { atlas: refused } }))
    await save(({ form }) => ({ form: { ...form, token: '34|new' } }))
    expect(verdict()).toBeUndefined()
  })

  it('with the same connection stays what its last test found', async () => {
    context.state.update(now => ({ ...now, verdicts: { atlas: refused } }))
    await save(({ form }) => ({ form: { ...form, name: 'Atlas' } }))
    expect(verdict()).toEqual(refused)
  })
})
