import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageCommand } from '../repository.ts'
import { runScript } from '../run-script.ts'
import { countTests, type VitestReport } from './count-tests.ts'
import type { Stage } from './stage.ts'

async function readReport(path: string): Promise<VitestReport | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as VitestReport
  } catch {
    return null
  }
}

/** A stage that runs the tests of a Vitest config, or those that `filter` leaves, shows its report as it grows and counts every single test. */
export function vitestStage(name: string, config: string, filter: string[] = []): Stage {
  return {
    name,
    async run(say) {
      const folder = await mkdtemp(join(tmpdir(), 'leadclip-report-'))
      const file = join(folder, 'report.json')
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
      try {
        const { code } = await runScript(
          packageCommand('vitest', 'vitest'),
          ['run', '--config', config, '--root', '.', ...filter, ...reporters],
          say,
        )
        return { ...countTests(await readReport(file), code), detail: [] }
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
  }
}
