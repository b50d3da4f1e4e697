import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Where a page says of each lead that its person was told "saved". Outlives the browser. */
export interface AckDesk {
  url: string
  /** The last part of every address that was called, in order. */
  acked: string[]
  /** Resolves when so many were. */
  reached(count: number): Promise<void>
  close(): Promise<void>
}

export async function openAckDesk(): Promise<AckDesk> {
  const acked: string[] = []
  const waiting = new Set<() => void>()
  const server = createServer((request, response) => {
    acked.push(request.url?.split('/').at(-1) ?? '')
    response.writeHead(204).end()
    for (const look of waiting) look()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    acked,
    reached: count =>
      new Promise(resolve => {
        const look = () => {
          if (acked.length < count) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      }),
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
