import { describe, expect, it } from 'vitest'
import { readJson } from '../../../lib/crm/read-json.ts'

describe('reading a body', () => {
  it('gives what the JSON says, null and false included', async () => {
    expect(await readJson(new Response('{"a":[1]}'), 100)).toEqual({ a: [1] })
    expect(await readJson(new Response('null'), 100)).toBeNull()
    expect(await readJson(new Response('false'), 100)).toBe(false)
  })

  it.each(['', '<!doctype html>', '{"message":"Leads crea', '\uFEFF'])('gives undefined for %j', async body => {
    expect(await readJson(new Response(body), 100)).toBeUndefined()
  })

  it('gives undefined where there is no body at all', async () => {
    expect(await readJson(new Response(null, { status: 204 }), 100)).toBeUndefined()
  })

  it('keeps characters whole that arrive in two pieces', async () => {
    const bytes = new TextEncoder().encode('"مراكش"')
    const stream = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]))
        controller.close()
      },
    })
    expect(await readJson(new Response(stream), 100)).toBe('مراكش')
  })

  it('reads a body of exactly the limit', async () => {
    expect(await readJson(new Response('"12345"'), 7)).toBe('12345')
  })

  it('stops reading an endless body and lets go of it', async () => {
    let sent = 0
    let cancelled = false
    const stream = new ReadableStream({
      pull(controller) {
        sent += 1000
        controller.enqueue(new TextEncoder().encode(' '.repeat(1000)))
      },
      cancel() {
        cancelled = true
      },
    })
    expect(await readJson(new Response(stream), 5000)).toBeUndefined()
    expect(cancelled).toBe(true)
    expect(sent).toBeLessThan(10_000)
  })

  it('gives undefined when the connection breaks half-way', async () => {
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"a":'))
        controller.error(new TypeError('terminated'))
      },
    })
    expect(await readJson(new Response(stream), 100)).toBeUndefined()
  })
})
