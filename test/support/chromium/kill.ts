import type { Browser } from 'puppeteer-core'
import { killTree } from '../kill-tree.ts'

/** Kills every process of the browser at once and resolves when it is gone. Puppeteer starts the browser as the leader of its own group, and all its children stay in it. */
export async function killBrowser(browser: Browser): Promise<void> {
  const child = browser.process()
  if (!child?.pid || child.exitCode !== null) return
  const gone = new Promise(resolve => child.once('exit', resolve))
  killTree(child.pid)
  await gone
}
