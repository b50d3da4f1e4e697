import type { Verdict } from '../crm/crm-adapter.ts'
import { requestAccess } from '../host-access.ts'
import { send } from '../messaging/send.ts'
import { PROBE, saveAccount, setProbe } from '../store/accounts.ts'
import { addressIn } from './account-editing.ts'
import { type OptionsContext, reloadOptions, updateEditing } from './options-context.ts'
import type { Editing } from './options-state.ts'

/** Tries the connection that stands in the form. Call it within the click: it may ask for the permission to reach the address. */
export function testConnection(context: OptionsContext, editing: Editing): Promise<void> {
  const baseUrl = addressIn(editing.form)
  if (baseUrl === null) return Promise.resolve()
  const asked = requestAccess(baseUrl)
  updateEditing(context, editing.key, { test: { state: 'testing' } })
  return asked.then(allowed => (allowed ? tryIt(context, editing, baseUrl) : deny(context, editing)))
}

async function deny(context: OptionsContext, { key }: Editing): Promise<void> {
  updateEditing(context, key, { access: 'denied', test: { state: 'denied' } })
}

/** The background died over it, twice. */
const NO_ANSWER: Verdict = {
  reachable: false,
  tokenAccepted: false,
  mayList: false,
  reason: 'unknown',
  message: null,
  took: 0,
  leads: null,
}

async function tryIt(context: OptionsContext, { key, id, form }: Editing, baseUrl: string): Promise<void> {
  const { store } = context
  const typed = form.token.trim().replace(/^bearer\s+/i, '')
  if (typed) await setProbe(store, typed)
  try {
    const verdict = await send('verify', { crm: form.crm, baseUrl, secret: typed || id === null ? PROBE : id }).catch(() => NO_ANSWER)
    updateEditing(context, key, { access: 'allowed', test: { state: 'tested', verdict, at: Date.now() } })
    if (id !== null && typed === '') await remember(context, id, baseUrl, verdict)
  } finally {
    if (typed) await setProbe(store, null)
  }
}

/** A stored account that was tried as it is stored: its answer shows on its card, and a good one lasts. */
async function remember({ state, store }: OptionsContext, id: string, baseUrl: string, verdict: Verdict): Promise<void> {
  const account = state.get().accounts.find(known => known.id === id)
  if (!account || account.baseUrl !== baseUrl) return
  state.update(now => ({ ...now, verdicts: { ...now.verdicts, [id]: verdict } }))
  if (!verdict.tokenAccepted) return
  await saveAccount(store, { ...account, testedAt: Date.now() }, null)
  await reloadOptions({ state, store })
}
