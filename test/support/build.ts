import { packageCommand } from './repository.ts'
import { runScript } from './run-script.ts'

/** Makes the production build for Chrome. Throws with what WXT printed when it cannot. */
export async function buildForChrome(): Promise<void> {
  const { code, lines } = await runScript(packageCommand('wxt', 'wxt'), ['build'])
  if (code !== 0) throw new Error(['The build failed.', ...lines].join('\n'))
}
