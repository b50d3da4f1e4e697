import type { Marionette } from './marionette.ts'

/**
 * Runs a function in the browser's own process and window, with the browser's rights. It sees nothing of this file but its arguments,
 * which must be plain data. All such functions share one global, on which something may be kept until the browser ends.
 */
export async function inBrowser<Args extends unknown[], Result>(
  marionette: Marionette,
  run: (...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result>> {
  const script = `return (${run})(...arguments)`
  const answer = await marionette.send('WebDriver:ExecuteScript', { script, args, sandbox: 'system', newSandbox: false })
  return answer as Awaited<Result>
}
