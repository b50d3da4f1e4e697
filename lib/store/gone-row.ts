import { betterRow } from '../lead/better-row.ts'
import { activeBatch, covers } from './batches.ts'
import { announceChange } from './change-notice.ts'
import { type Store, type Write, write } from './open-store.ts'
import type { StoredRemote } from './schema.ts'
import { remoteTarget } from './target.ts'

/**
 * The CRM, asked for a row, does not have it any more: it goes, and so does what was to be changed about it, unless that is under way.
 * Where it was the row of a lead, the best of those that stood beside it is that lead's row now, and stands there twice no longer.
 */
export async function forgetRow(store: Store, account: string, ref: string): Promise<void> {
  const gone = await write(store, ['remotes', 'changes', 'pending', 'batches', 'outcomes'], async tx => {
    const remote = await tx.objectStore('remotes').get([account, ref])
    const change = await tx.objectStore('changes').get([account, remoteTarget(ref)])
    const batch = await activeBatch(tx, account)
    if (!remote || (change?.state === 'waiting' && batch && covers(batch, change.seq))) return false
    await tx.objectStore('remotes').delete([account, ref])
    if (change?.state === 'waiting') await tx.objectStore('pending').delete([account, change.seq])
    if (change) await tx.objectStore('changes').delete([account, remoteTarget(ref)])
    if (remote.lead !== null) await putAnother(tx, remote.lead, remote)
    return true
  })
  if (gone) announceChange()
}

async function putAnother(tx: Write, lead: number, { account, ref }: StoredRemote): Promise<void> {
  const beside = await tx.objectStore('remotes').index('copyOf').getAll(lead)
  const [best] = beside.filter(one => one.account === account).sort((one, other) => betterRow(one.row, other.row))
  if (!best) return
  const { copyOf: _copyOf, ...rest } = best
  await tx.objectStore('remotes').put({ ...rest, lead })
  const outcome = await tx.objectStore('outcomes').get(lead)
  if (outcome?.remote?.reference === ref) await tx.objectStore('outcomes').put({ ...outcome, remote: best.row.handle })
}
