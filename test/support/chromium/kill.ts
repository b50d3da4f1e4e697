import { spawnSync } from 'node:child_process'
import type { Browser } from 'puppeteer-core'

/** SIGKILL to the whole group: puppeteer starts the browser as the leader of its own, and all its children stay in it. */
function killTree(pid: number): void {
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'])
  else process.kill(-pid, 'SIGKILL')
}

/** Kills every process of the browser at once and resolves when it is gone. Nothing gets a chance to write. */
export async function killBrowser(browser: Browser): Promise<void> {
  const child = browser.process()
  if (!child?.pid || child.exitCode !== null) return
  const gone = new Promise(resolve => child.once('exit', resolve))
  killTree(child.pid)
  await gone
}
