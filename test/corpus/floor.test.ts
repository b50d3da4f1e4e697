import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { type LabelledChat, type LabelledText, readLines } from './labels.ts'
import { measure, measureMulti } from './measure.ts'
import { predict } from './predict.ts'
import { readingData } from './reading-data.ts'

const linesOf = async <T>(file: string) => readLines<T>(await readFile(`test/corpus/data/${file}`, 'utf8'))
const chatsOf = (file: string) => linesOf<LabelledChat>(file)

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

describe.each(['sample-multi.jsonl', 'own-multi.jsonl'])('on %s the reader', file => {
  it('finds nearly every order, invents none, and gets nearly every one wholly right', async () => {
    const { found, exactOfAll, countRight } = measureMulti(await linesOf<LabelledText>(file))
    expect(found.f1).toBeGreaterThanOrEqual(0.99)
    expect(exactOfAll).toBeGreaterThanOrEqual(0.95)
    expect(countRight).toBeGreaterThanOrEqual(0.97)
  })
})

describe.each(['sample.jsonl', 'own.jsonl'])('on %s', file => {
  it('a chat with one customer stays one lead', async () => {
    const several = (await chatsOf(file)).filter(chat => predict(chat, readingData).leads.length > 1)
    expect(several.map(({ id }) => id)).toEqual([])
  })
})
