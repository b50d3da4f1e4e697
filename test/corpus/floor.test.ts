import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { type LabelledChat, readLines } from './labels.ts'
import { measure } from './measure.ts'

const chatsOf = async (file: string) => readLines<LabelledChat>(await readFile(`test/corpus/data/${file}`, 'utf8'))

/** What the reader has reached; it may rise, never sink. */
describe.each(['sample.jsonl', 'own.jsonl'])('on %s the reader', file => {
  it('finds every field in nearly every chat', async () => {
    const { fields } = measure(await chatsOf(file))
    for (const field of ['full_name', 'phone', 'phones', 'city', 'area', 'address', 'products', 'price'])
      expect(fields[field]?.f1, field).toBeGreaterThanOrEqual(0.98)
  })

  it('gets nearly every lead wholly right, and leaves chats without an order alone', async () => {
    const { total, negatives } = measure(await chatsOf(file))
    expect(total.core).toBeGreaterThanOrEqual(0.98)
    expect(total.lead).toBeGreaterThanOrEqual(0.98)
    expect(negatives.clean).toBe(1)
  })
})
