import type { Page } from 'puppeteer-core'

/** A list that grows with every error the page writes to its console or does not catch. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', error => errors.push(String(error)))
  return errors
}
