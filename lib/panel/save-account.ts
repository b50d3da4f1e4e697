import type { Verdict } from '../crm/crm-adapter.ts'
import { requestAccess } from '../host-access.ts'
import { send } from '../messaging/send.ts'
import { changeSettings } from '../settings/settings.ts'
import { removeAccount, saveAccount } from '../store/accounts.ts'
import { checked, editAccount, toAccount } from './account-editing.ts'
import { type OptionsContext, reloadOptions, updateEditing } from './options-context.ts'
import type { Editing } from './options-state.ts'

/** Saves the open account. Call it within the click: it asks for the permission to reach the address, and saves whatever the answer. */
export function saveEditing(context: OptionsContext, editing: Editing): Promise<void> {
  const { account } = checked(editing.form, editing.tokenEnd !== null, context.phones)
  if (!account) return Promise.resolve()
  const asked = requestAccess(account.baseUrl).catch(() => false)
  updateEditing(context, editing.key, { saving: 'saving' })
  return asked.then(() => store(context, editing)).catch(() => updateEditing(context, editing.key, { saving: 'failed' }))
}

async function store(context: OptionsContext, editing: Editing): Promise<void> {
  const { account: form } = checked(editing.form, editing.tokenEnd !== null, context.phones)
  if (!form) return
  const before = context.state.get().accounts.find(({ id }) => id === editing.id) ?? null
  const tested = editing.test.state === 'tested' && editing.test.verdict.tokenAccepted
  const stored = toAccount(form, before, editing.id ?? crypto.randomUUID(), Date.now())
  const account = tested ? { ...stored, testedAt: Date.now() } : stored
  if (!(await saveAccount(context.store, account, form.token))) return updateEditing(context, editing.key, { saving: 'in-doubt' })
  // The first account, and any new one, is the one new leads go to.
  if (before === null) await changeSettings({ account: account.id, welcomed: true })
  await reloadOptions(context)
  const reopened = await editAccount(context.store, account, context.phones)
  const { test } = editing
  context.state.update(now => ({ ...now, editing: { ...reopened, key: editing.key, test, saving: 'saved' } }))
  const isNew = form.token !== null || before?.baseUrl !== account.baseUrl || before.crm !== account.crm
  tellVerdict(context, account.id, test.state === 'tested' ? test.verdict : isNew ? null : 'as-before')
  void send('flush', { account: account.id, hurry: true }).catch(() => {})
}

/** A test of the form as it was saved holds for the account; of another connection, nothing is known any more. */
function tellVerdict({ state }: OptionsContext, id: string, verdict: Verdict | 'as-before' | null): void {
  if (verdict === 'as-before') return
  const { [id]: _old, ...others } = state.get().verdicts
  state.update(now => ({ ...now, verdicts: verdict ? { ...others, [id]: verdict } : others }))
}

/** Forgets the open account. False while leads of it wait: they would have nowhere to go. */
export async function removeEditing(context: OptionsContext, { id }: Editing): Promise<boolean> {
  if (id === null || !(await removeAccount(context.store, id))) return false
  if (context.state.get().settings.account === id) await changeSettings({ account: null })
  context.state.update(now => ({ ...now, editing: null }))
  await reloadOptions(context)
  return true
}
