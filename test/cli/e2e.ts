import { buildForChrome } from '../support/build.ts'
import { installBrowser } from '../support/install-browser.ts'
import { thisMachine } from '../support/machine.ts'
import { packageCommand } from '../support/repository.ts'
import { runScript } from '../support/run-script.ts'

/** The end-to-end tests alone, on a new build. What is written after `--` goes to Vitest: a file, `-t "a name"`. */
try {
  await installBrowser('chromium', thisMachine)
  await buildForChrome()
  const args = ['run', '--config', 'test/e2e/vitest.config.ts', '--root', '.', ...process.argv.slice(2)]
  const { code } = await runScript(packageCommand('vitest', 'vitest'), args, line => console.log(line))
  process.exitCode = code
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
