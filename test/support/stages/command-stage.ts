import { packageCommand } from '../repository.ts'
import { runScript } from '../run-script.ts'
import { one, type Stage } from './stage.ts'

/** A stage that is one command of an installed package, and counts as one test: it passes when the command ends with 0. */
export function commandStage(name: string, [packageName, command]: [string, string], args: string[]): Stage {
  return {
    name,
    async run() {
      const { code, lines } = await runScript(packageCommand(packageName, command), args)
      return one(code === 0, lines)
    },
  }
}
