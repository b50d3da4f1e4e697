import type { Driver, View } from '../support/driver.ts'
import { bundle } from './bundle.ts'
import type { Work } from './in-page/desk-work.ts'

/** A page of the extension from which the soak works with the product's own store. */
export interface Desk {
  /** Does one piece of work in the page. */
  ask<K extends keyof Work>(what: K, ...args: Parameters<Work[K]>): Promise<Awaited<ReturnType<Work[K]>>>
  /** Opens the page anew, after the browser was killed. */
  reopen(): Promise<void>
  /** Another page like it. */
  another(): Promise<Desk>
  close(): Promise<void>
}

let script: Promise<string> | undefined

/** `path`: which page of the extension it is. */
export async function openDesk(driver: Driver, path = 'options.html'): Promise<Desk> {
  script ??= bundle('in-page/install.ts')
  const code = await script
  const open = async () => {
    const opened = await driver.openExtensionPage(path)
    await install(opened)
    return opened
  }
  // The page's own rules forbid it `eval`; what the driver runs is not bound by them.
  const install = (on: View) => on.evaluate(new Function(code) as () => void)
  let page: View = await open()
  return {
    async ask(what, ...args) {
      // A page whose database was dropped or set aside has begun anew.
      if (!(await page.evaluate(() => window.soakWork !== undefined))) await install(page)
      return page.evaluate(callWork, what, args) as never
    },
    async reopen() {
      page = await open()
    },
    another: () => openDesk(driver, path),
    close: () => page.close(),
  }
}

/** Runs in the page. */
function callWork(what: keyof Work, args: unknown[]): unknown {
  return (window.soakWork?.[what] as ((...args: unknown[]) => unknown) | undefined)?.(...args)
}
