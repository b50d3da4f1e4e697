import { Queue } from 'workbox-background-sync/Queue.js'
import { serve, toRequest } from './worker.ts'

/** Workbox's own queue, as its documents show it. Replayed at each start and each wake-up: an extension has no sync event to wait for. */
const queue = new Queue('leads', { forceSyncFallback: true })

serve({
  async queue(requests) {
    for (const request of requests) await queue.pushRequest({ request: toRequest(request) })
  },
  flush: () => queue.replayRequests(),
  async left() {
    const entries = await queue.getAll()
    return Promise.all(entries.map(({ request }) => request.text()))
  },
})
