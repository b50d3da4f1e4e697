import { setTimeout } from 'node:timers/promises'
import type { Context } from 'hono'
import { endConnection } from './end-connection.ts'
import type { Sandbox, SandboxEnv } from './sandbox-context.ts'

const PIECES = 10

/** The answer as a fault leaves it, or null when none strikes. The CRM's work is done by now. */
export async function spoilAnswer(c: Context<SandboxEnv>, sandbox: Sandbox): Promise<Response | null> {
  const replaced = c.var.fault('replace-body')
  if (replaced) return rewritten(c, replaced.text, replaced.contentType)
  if (c.var.fault('empty-body')) return rewritten(c, '')
  if (c.var.fault('truncated-json')) return rewritten(c, firstHalf(await c.res.text()))
  if (c.var.fault('reset-mid-answer')) return resetMidAnswer(c, await c.res.text())
  const slow = c.var.fault('slow-answer')
  if (slow) return inPieces(c, await c.res.text(), sandbox.faults.delayOf(slow))
  return null
}

const firstHalf = (text: string) => text.slice(0, Math.ceil(text.length / 2))

function rewritten(c: Context<SandboxEnv>, text: BodyInit, contentType?: string): Response {
  const headers = new Headers(c.res.headers)
  headers.delete('Content-Length')
  if (contentType !== undefined) headers.set('Content-Type', contentType)
  return new Response(text, { status: c.res.status, headers })
}

/** Promises the whole body, sends half of it, then resets the connection. */
async function resetMidAnswer(c: Context<SandboxEnv>, text: string): Promise<Response> {
  const { outgoing } = c.env
  outgoing.writeHead(c.res.status, { ...Object.fromEntries(c.res.headers), 'content-length': String(Buffer.byteLength(text)) })
  await new Promise<void>(resolve => {
    outgoing.write(firstHalf(text), () => resolve())
  })
  return endConnection(c, 'reset')
}

function inPieces(c: Context<SandboxEnv>, text: string, ms: number): Response {
  const bytes = new TextEncoder().encode(text)
  const size = Math.max(1, Math.ceil(bytes.length / PIECES))
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await setTimeout(ms / PIECES, undefined, { ref: false })
      controller.enqueue(bytes.slice(sent, sent + size))
      sent += size
      if (sent >= bytes.length) controller.close()
    },
  })
  return rewritten(c, body)
}
