import { shortProgramme } from '../../soak/programme.ts'
import { runProgramme } from '../../soak/run-programme.ts'
import { tableLines } from '../../soak/table-lines.ts'
import type { Stage } from './stage.ts'

/** A stage that is the short form of the soak, on the build that is there; each scenario counts as one test. */
export function soakStage(name: string): Stage {
  return {
    name,
    async run(say) {
      const { rows, remarks, passed, failed } = await runProgramme(shortProgramme, { browser: 'chromium', seed: 1, accounts: 4 }, say)
      for (const line of tableLines(rows)) say(line)
      return { passed, failed, detail: failed > 0 ? remarks : [] }
    },
  }
}
