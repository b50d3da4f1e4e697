import type { CorpusChat } from './case.ts'
import type { PredictedLead } from './predict.ts'

/** What a chat says at its end; `accept` lists further right answers by field. */
export interface ExpectedLead extends Omit<PredictedLead, 'note' | 'phones'> {
  phones?: string[]
  note?: string | null
  accept?: Partial<Record<string, unknown[]>>
}

export interface LabelledChat extends CorpusChat {
  lang: string[]
  tags: string[]
  expected: ExpectedLead
}

export interface LabelledText extends CorpusChat {
  lang: string[]
  tags: string[]
  expected: { leads: ExpectedLead[] }
}

/** The lines of a JSON lines file. Throws, with the line's number, on a line that is no JSON. */
export function readLines<T>(text: string): T[] {
  return text
    .split('\n')
    .map((line, n) => ({ line, number: n + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      try {
        return JSON.parse(line) as T
      } catch (cause) {
        throw new Error(`line ${number} is no JSON`, { cause })
      }
    })
}
