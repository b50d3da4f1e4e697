import { find } from '../query.ts'
import { bareWords, type Facts, NOTHING, type Page, titleText } from './page.ts'
import { pageTitle } from './selectors.ts'

/** What the browser's tab shows, without the count of news before it and the name of the site behind it. No title when nothing is left. */
export function readPageTitle({ root, url: { host } }: Page): Facts {
  const words = titleText(find(root, pageTitle)?.textContent.slice(0, 2000) ?? null)
  const parts = (words ?? '').replace(/^\(\d+\+?\) /, '').split(/( [|–—·-] )/)
  const isSite = (part = '') => parts.length > 1 && bareWords(host).includes(bareWords(part))
  if (isSite(parts.at(-1))) parts.splice(-2)
  return { ...NOTHING, title: titleText(parts.join('')) }
}
