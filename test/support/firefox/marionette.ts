import { connect, type Socket } from 'node:net'

/**
 * Firefox's own remote control: JSON over a socket, each packet led by its length in bytes and a colon. Commands may overlap.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export interface Marionette {
  /** Resolves with the command's result; throws what the browser says went wrong, or that the browser is gone. */
  send(command: string, parameters?: object): Promise<unknown>
  /** Hangs up. */
  close(): void
}

type Failure = { error: string; message: string } | null
type Response = [type: 1, id: number, failure: Failure, result: { value: unknown } | null]

const COLON = 58

/** Longer than anything we wait for, ms. Without a limit Firefox 153 does not wait for a script's promise at all. */
export const SCRIPT_TIMEOUT = 600_000

/** Cuts what arrives into packets and hands over each one's text. */
function readPackets(socket: Socket, onPacket: (text: string) => void): void {
  let parts: Buffer[] = []
  let size = 0
  let wanted: number | null = null
  socket.on('data', part => {
    parts.push(part)
    size += part.length
    while (wanted === null || size >= wanted) {
      const all = Buffer.concat(parts)
      const colon = all.indexOf(COLON)
      if (colon < 0) return
      const end = colon + 1 + Number(all.toString('latin1', 0, colon))
      wanted = end
      if (all.length < end) {
        parts = [all]
        return
      }
      onPacket(all.toString('utf8', colon + 1, end))
      parts = [all.subarray(end)]
      size = all.length - end
      wanted = null
    }
  })
}

function dial(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket))
    socket.once('error', reject)
  })
}

/** Connects to a browser that listens on this port and opens a session in which scripts run with the browser's own rights. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await dial(port)
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let lastId = 0

  readPackets(socket, text => {
    const packet: unknown = JSON.parse(text)
    // The first packet is a greeting and no answer to anything.
    if (!Array.isArray(packet)) return
    const [, id, failure, result] = packet as Response
    const call = waiting.get(id)
    waiting.delete(id)
    if (failure) call?.reject(new Error(failure.message || failure.error))
    else call?.resolve(result && 'value' in result ? result.value : result)
  })
  socket.on('error', () => {})
  socket.on('close', () => {
    for (const call of waiting.values()) call.reject(new Error('Firefox is gone'))
    waiting.clear()
  })

  function send(command: string, parameters: object = {}): Promise<unknown> {
    if (socket.destroyed) return Promise.reject(new Error('Firefox is gone'))
    lastId += 1
    const bytes = Buffer.from(JSON.stringify([0, lastId, command, parameters]))
    const answer = new Promise((resolve, reject) => waiting.set(lastId, { resolve, reject }))
    socket.cork()
    socket.write(`${bytes.length}:`)
    socket.write(bytes)
    socket.uncork()
    return answer
  }

  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } })
  await send('WebDriver:SetTimeouts', { script: SCRIPT_TIMEOUT })
  await send('Marionette:SetContext', { value: 'chrome' })
  return { send, close: () => socket.destroy() }
}
