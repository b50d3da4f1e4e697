import { type Store, type Write, write } from './open-store.ts'
import type { StoredRemote } from './schema.ts'
import { remoteTarget } from './target.ts'

/**
 * Forgets what CRMs showed before a moment (ms): it is somebody's name and number. What belongs to a lead that is stored here stays
 * with it, and what a change is for that waits or was refused. Returns how many went.
 */
export function purgeRemotes(store: Store, before: number): Promise<number> {
  return write(store, ['remotes', 'leads', 'changes'], async tx => {
    const aged = await tx.objectStore('remotes').index('seenAt').getAll(IDBKeyRange.upperBound(before, true))
    const needed = await Promise.all(aged.map(remote => isNeeded(tx, remote)))
    const gone = aged.filter((_, n) => !needed[n])
    await Promise.all(gone.map(({ account, ref }) => tx.objectStore('remotes').delete([account, ref])))
    return gone.length
  })
}

async function isNeeded(tx: Write, { account, ref, lead, copyOf }: StoredRemote): Promise<boolean> {
  const change = await tx.objectStore('changes').get([account, remoteTarget(ref)])
  if (change && change.state !== 'done') return true
  const ours = lead ?? copyOf ?? null
  return ours !== null && (await tx.objectStore('leads').getKey(ours)) !== undefined
}

/** A lead is no longer kept here: its rows in CRMs are leads of theirs from now on, shown as such until they are old. */
export async function untieRemotes(tx: Write, seq: number): Promise<void> {
  const remotes = tx.objectStore('remotes')
  const [own, copies] = await Promise.all([remotes.index('lead').getAll(seq), remotes.index('copyOf').getAll(seq)])
  await Promise.all(
    [...own, ...copies].map(({ copyOf: _copyOf, ...remote }) =>
      // Of a row that was never listed nothing is known but its name.
      remote.row.phone === null && remote.row.fullName === null
        ? remotes.delete([remote.account, remote.ref])
        : remotes.put({ ...remote, lead: null }),
    ),
  )
}
