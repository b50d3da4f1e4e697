import { createInterface } from 'node:readline'
import type { CorpusChat } from '../corpus/case.ts'
import { predict } from '../corpus/predict.ts'
import { readingData } from '../corpus/reading-data.ts'

/** Conversations as JSON lines in (format of test/corpus/data/sample.jsonl), `{id, lead, leads}` as JSON lines out. */
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue
  const chat: CorpusChat = JSON.parse(line)
  process.stdout.write(`${JSON.stringify(predict(chat, readingData))}\n`)
}
