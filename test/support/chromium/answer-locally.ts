import type { HTTPRequest, Page } from 'puppeteer-core'

const isLoopback = (url: URL) => ['localhost', '127.0.0.1'].includes(url.hostname)
/** What needs no network: `data:`, `blob:`, pages of the extension. */
const isInside = (url: URL) => !/^(https?|wss?|ftp):$/.test(url.protocol)

function answer(request: HTTPRequest, address: URL, html: string | undefined): Promise<void> {
  const url = new URL(request.url())
  if (html !== undefined && url.origin + url.pathname === address.origin + address.pathname) {
    return request.respond({ contentType: 'text/html; charset=utf-8', body: html })
  }
  return isInside(url) || isLoopback(url) ? request.continue() : request.abort('internetdisconnected')
}

/** From now on the page's requests for this address get the HTML, loopback is let through, and the rest of the network is not there. */
export async function answerLocally(page: Page, address: string, html: string | undefined): Promise<void> {
  const target = new URL(address)
  await page.setRequestInterception(true)
  page.on('request', request => void answer(request, target, html))
}
