import { buildFor } from '../support/build.ts'
import { chooseBrowsers } from '../support/choose-browsers.ts'
import { installBrowser } from '../support/install-browser.ts'
import { thisMachine } from '../support/machine.ts'
import { packageCommand } from '../support/repository.ts'
import { runScript } from '../support/run-script.ts'

/** The end-to-end tests alone, on a new build, in all browsers or those of `--browser`. What else is written after `--` goes to Vitest: a file, `-t "a name"`. */
try {
  const { browsers, rest } = chooseBrowsers(process.argv.slice(2))
  for (const browser of browsers) {
    await installBrowser(browser, thisMachine)
    await buildFor(browser)
  }
  const projects = browsers.flatMap(browser => ['--project', browser])
  const args = ['run', '--config', 'test/e2e/vitest.config.ts', '--root', '.', ...projects, ...rest]
  const { code } = await runScript(packageCommand('vitest', 'vitest'), args, line => console.log(line))
  process.exitCode = code
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
