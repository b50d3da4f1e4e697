import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** How much of a request is let through: nothing, its headers, or half of its body too. */
export type Reach = 'nothing' | 'headers' | 'half the body'

/** A door in front of the CRM that can keep a request half way. */
export interface Gate {
  url: string
  /** Lets only so much of the next POST through, and resolves when it is there. Its connection then stays as it is until the client leaves. */
  keepNext(reach: Reach): Promise<void>
  close(): Promise<void>
}

/** Opens a gate to the CRM at this address. It counts on one request per connection, which is how the extension calls (fresh connections). */
export async function openGate(crm: string): Promise<Gate> {
  const { hostname, port } = new URL(crm)
  let kept: { reach: Reach; arrived: () => void } | null = null
  const open = new Set<Socket>()

  function serve(client: Socket): void {
    const upstream = connect(Number(port), hostname)
    for (const socket of [client, upstream]) {
      open.add(socket)
      socket.on('error', () => {})
      socket.once('close', () => {
        open.delete(socket)
        client.destroy()
        upstream.destroy()
      })
    }
    upstream.pipe(client)
    client.once('data', first => {
      if (kept && first.subarray(0, 4).toString() === 'POST') return keepBack(client, upstream, first)
      upstream.write(first)
      client.pipe(upstream)
    })
  }

  function keepBack(client: Socket, upstream: Socket, first: Buffer): void {
    let seen = Buffer.alloc(0)
    const take = (chunk: Buffer) => {
      seen = Buffer.concat([seen, chunk])
      const length = kept && lengthOf(seen, kept.reach)
      if (!kept || length === null) return
      const { arrived } = kept
      kept = null
      upstream.write(seen.subarray(0, length), arrived)
    }
    take(first)
    client.on('data', take)
  }

  const server = createServer(serve).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    keepNext: reach =>
      new Promise(resolve => {
        kept = { reach, arrived: resolve }
      }),
    async close() {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** How many of these first bytes of a request may pass; null while that cannot be told yet. */
function lengthOf(seen: Buffer, reach: Reach): number | null {
  if (reach === 'nothing') return 0
  const headers = seen.indexOf('\r\n\r\n')
  if (headers < 0) return null
  const body = headers + 4
  if (reach === 'headers') return body
  const size = Number(/content-length: *(\d+)/i.exec(seen.subarray(0, body).toString())?.[1] ?? 0)
  const half = body + Math.floor(size / 2)
  return seen.length < half ? null : half
}
