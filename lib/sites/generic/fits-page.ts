import { bareWords, contentOf, type Page, titleText } from './page.ts'
import { readPageTitle } from './page-title.ts'
import { openGraphTitle, openGraphUrl, siteName } from './selectors.ts'

/** Shorter words say nothing (`de`, `in`, `من`), unless they are figures or there are no others. */
const MIN_LETTERS = 3

/**
 * Whether a name from a page's data may be that of the thing on the page: it shares half of its words with the heading, the title of the tab
 * or the title for sharing of this very address, half of the shorter one's. True too where the page calls itself nothing: then nothing speaks
 * against it.
 */
export function fitsPage(page: Page, name: string | null): boolean {
  const names = [page.title, readPageTitle(page).title, titleForSharing(page)].filter(one => one !== null && !isSiteName(page, one))
  return names.length === 0 || names.some(one => shareHalf(wordsOf(one ?? ''), wordsOf(name ?? '')))
}

function titleForSharing({ root, isCurrent }: Page): string | null {
  return isCurrent && contentOf(root, openGraphUrl) !== null ? titleText(contentOf(root, openGraphTitle)) : null
}

/** A heading that is the site's own says nothing of the thing. */
function isSiteName({ root, url }: Page, words: string): boolean {
  const site = titleText(contentOf(root, siteName))
  return [site ?? '', ...url.host.split('.')].some(name => bareWords(name) === bareWords(words))
}

function shareHalf(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter(word => other.has(word)).length
  return shared * 2 > Math.min(one.size, other.size)
}

/** The words by which names compare, without accents and vowel signs. */
function wordsOf(name: string): ReadonlySet<string> {
  const words =
    name
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.filter(word => word.length >= MIN_LETTERS || /\p{N}/u.test(word))
  return new Set(telling.length > 0 ? telling : words)
}
