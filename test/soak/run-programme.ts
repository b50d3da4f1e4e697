import type { Entry } from './programme.ts'
import { passes, type Result, tableRow } from './result.ts'
import type { Setting } from './setting.ts'

export interface Ran {
  /** Rows of the table. */
  rows: Record<string, string | number>[]
  /** What did not hold, and what is worth a look. */
  remarks: string[]
  passed: number
  failed: number
}

/** Runs scenarios one after the other; one that throws has failed. `say` hears each as it ends. */
export async function runProgramme(entries: readonly Entry[], setting: Setting, say: (line: string) => void): Promise<Ran> {
  const ran: Ran = { rows: [], remarks: [], passed: 0, failed: 0 }
  for (const { key, side, run } of entries) {
    try {
      const result = await run(setting)
      const ok = passes(side, result)
      ran.rows.push(tableRow(side, result))
      ran.remarks.push(...remarksOn(result))
      ran[ok ? 'passed' : 'failed'] += 1
      say(sentence(result, ok))
    } catch (error) {
      ran.failed += 1
      say(`FAIL ${key} broke off: ${error instanceof Error ? (error.stack ?? error.message) : error}`)
    }
  }
  return ran
}

const remarksOn = ({ scenario, complaints, notes }: Result) => [...complaints, ...notes].map(words => `${scenario}: ${words}`)

function sentence({ scenario, leads, kills, faults, lost, duplicated, stuck, seconds }: Result, ok: boolean): string {
  const figures = `${leads} leads, ${kills} kills, ${faults} faults: ${lost} lost, ${duplicated} duplicated, ${stuck} stuck`
  return `${ok ? 'ok  ' : 'FAIL'} ${scenario}, ${figures}, ${seconds.toFixed(1)} s`
}
