import { openDB } from 'idb'
import { type QueuedRequest, serve, toRequest } from './worker.ts'

/** The classic queue: read the first, send it, delete it when the answer was a success. */
const opening = openDB<{ requests: { key: number; value: QueuedRequest } }>('queue', 1, {
  upgrade: db => void db.createObjectStore('requests', { autoIncrement: true }),
})
let busy = false

async function flush(): Promise<void> {
  if (busy) return
  busy = true
  try {
    while (await sendFirst()) {}
  } finally {
    busy = false
  }
}

/** False when there is nothing to send or it did not arrive. */
async function sendFirst(): Promise<boolean> {
  const db = await opening
  const first = await db.transaction('requests').store.openCursor()
  if (!first) return false
  const { key, value } = first
  const response = await fetch(toRequest(value)).catch(() => null)
  if (!response?.ok) return false
  await db.delete('requests', key)
  return true
}

serve({
  async queue(requests) {
    const tx = (await opening).transaction('requests', 'readwrite')
    for (const request of requests) await tx.store.add(request)
    await tx.done
  },
  flush,
  left: async () => (await (await opening).getAll('requests')).map(({ body }) => body),
})
