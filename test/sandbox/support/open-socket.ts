import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { RunningSandbox } from '../start-sandbox.ts'

/** A bare connection to the sandbox, for what no HTTP client would do. */
export async function openSocket(sandbox: RunningSandbox): Promise<Socket> {
  const { hostname, port } = new URL(sandbox.url)
  const socket = connect({ host: hostname, port: Number(port) })
  await once(socket, 'connect')
  return socket
}

/** A request as bytes: POST /leads with the token of the sandbox. `length` is what it says its body has, for lies. */
export function rawPost(sandbox: RunningSandbox, body: string, length = Buffer.byteLength(body)): string {
  return [
    'POST /api/web/1.0/leads HTTP/1.1',
    `Host: ${new URL(sandbox.url).host}`,
    `Authorization: Bearer ${sandbox.token}`,
    'Accept: application/json',
    'Content-Type: application/json',
    `Content-Length: ${length}`,
    '',
    body,
  ].join('\r\n')
}

/** All that came before the connection ended, and whether it ended with a reset. */
export async function readToEnd(socket: Socket): Promise<{ received: string; reset: boolean }> {
  let received = ''
  let reset = false
  socket.on('data', chunk => {
    received += chunk
  })
  socket.on('error', () => {
    reset = true
  })
  await new Promise(resolve => socket.once('close', resolve))
  return { received, reset }
}
