import { bundle } from '../soak/bundle.ts'
import type { Driver } from '../support/driver.ts'
import type { Work } from './in-page/bench-work.ts'

/** A document of the extension from which the bench works with the product's own code, and in which nothing of the product runs beside it. */
export interface BenchDesk {
  ask<K extends keyof Work>(what: K, ...args: Parameters<Work[K]>): Promise<Awaited<ReturnType<Work[K]>>>
  close(): Promise<void>
}

export async function openBenchDesk(driver: Driver): Promise<BenchDesk> {
  const code = await bundle('../bench/in-page/install.ts')
  const page = await driver.openExtensionPage('data/NOTICE.md')
  await page.evaluate(new Function(code) as () => void)
  return {
    ask: (what, ...args) => page.evaluate(callWork, what, args) as never,
    close: () => page.close(),
  }
}

/** Runs in the page. */
function callWork(what: keyof Work, args: unknown[]): unknown {
  return (window.benchWork?.[what] as ((...args: unknown[]) => unknown) | undefined)?.(...args)
}
