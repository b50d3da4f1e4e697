import { buildArguments } from '../support/build.ts'
import { browserStage } from '../support/stages/browser-stage.ts'
import { commandStage } from '../support/stages/command-stage.ts'
import { runStages } from '../support/stages/run-stages.ts'
import { soakStage } from '../support/stages/soak-stage.ts'
import { vitestStage } from '../support/stages/vitest-stage.ts'

/** Everything that must hold before a change is taken. Two lanes at a time, for two cores; what builds writes `.wxt`, which types read. */
const rounds = [
  [
    [commandStage('format and lint', ['@biomejs/biome', 'biome'], ['ci', '.']), commandStage('types', ['typescript', 'tsc'], ['--noEmit'])],
    [browserStage('chromium'), browserStage('firefox')],
  ],
  [
    [vitestStage('unit', 'test/vitest.config.ts')],
    [
      commandStage('build for Chrome', ['wxt', 'wxt'], buildArguments.chromium),
      commandStage('build for Firefox', ['wxt', 'wxt'], buildArguments.firefox),
    ],
  ],
  [
    [
      vitestStage('end to end in Chromium', 'test/e2e/vitest.config.ts', ['--project', 'chromium']),
      vitestStage('end to end in Firefox', 'test/e2e/vitest.config.ts', ['--project', 'firefox']),
    ],
  ],
  // Alone: it lives by short waits, which other browsers beside it would stretch.
  [[soakStage('soak, short form')]],
]

const { passed, failed } = await runStages(rounds, { print: line => console.log(line), now: Date.now })
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
