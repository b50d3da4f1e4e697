import { browserStage } from '../support/stages/browser-stage.ts'
import { commandStage } from '../support/stages/command-stage.ts'
import { runStages } from '../support/stages/run-stages.ts'
import { vitestStage } from '../support/stages/vitest-stage.ts'

/** Everything that must hold before a change is taken. Two lanes at a time, for two cores; what builds writes `.wxt`, which types read. */
const rounds = [
  [
    [commandStage('format and lint', ['@biomejs/biome', 'biome'], ['ci', '.']), commandStage('types', ['typescript', 'tsc'], ['--noEmit'])],
    [browserStage('chromium')],
  ],
  [
    [vitestStage('unit', 'test/vitest.config.ts')],
    [
      commandStage('build for Chrome', ['wxt', 'wxt'], ['build']),
      commandStage('build for Firefox', ['wxt', 'wxt'], ['build', '-b', 'firefox', '--mv3']),
    ],
  ],
  [[vitestStage('end to end', 'test/e2e/vitest.config.ts')]],
]

const { passed, failed } = await runStages(rounds, { print: line => console.log(line), now: Date.now })
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
