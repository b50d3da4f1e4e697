import { readFile } from 'node:fs/promises'
import { calibrationTable } from '../corpus/calibration.ts'
import { type LabelledChat, type LabelledText, readLines } from '../corpus/labels.ts'
import { measure, measureMulti, measureMultiSureness, measureSureness } from '../corpus/measure.ts'
import { leftOutTable } from '../corpus/phone-cases.ts'
import { corpusTables, multiTables } from '../corpus/score-tables.ts'

/**
 * Prints how well the reader does on the labelled samples, our own chats and the phone cases of the peers, or on the files given:
 * `npm run corpus -- chats.jsonl`. Texts with several orders are told by their labels.
 */
const data = new URL('../corpus/data/', import.meta.url)
const shipped = ['sample.jsonl', 'own.jsonl', 'sample-multi.jsonl', 'own-multi.jsonl']
const files = process.argv.length > 2 ? process.argv.slice(2) : shipped.map(name => new URL(name, data))

for (const file of files) {
  const lines = readLines<LabelledChat | LabelledText>(await readFile(file, 'utf8'))
  const isMulti = (line: LabelledChat | LabelledText): line is LabelledText => 'leads' in line.expected
  const texts = lines.filter(isMulti)
  const chats = lines.filter((line): line is LabelledChat => !isMulti(line))
  if (chats.length > 0)
    console.log(`${chats.length} chats\n\n${corpusTables(measure(chats))}\n\n${calibrationTable(measureSureness(chats))}\n`)
  if (texts.length > 0)
    console.log(
      `${texts.length} texts with several orders\n\n${multiTables(measureMulti(texts))}\n\n${calibrationTable(measureMultiSureness(texts))}\n`,
    )
}

if (process.argv.length === 2) console.log(leftOutTable())
