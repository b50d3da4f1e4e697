import { type BrowserName, browserPlaces } from './browser-places.ts'

export interface ChosenBrowsers {
  browsers: BrowserName[]
  /** The words of the command that are not about browsers. */
  rest: string[]
}

export const isBrowser = (name: string | undefined): name is BrowserName => name !== undefined && Object.hasOwn(browserPlaces, name)

/** Takes every `--browser NAME` out of a command's words; all browsers when there is none. Throws one sentence on a name that is no browser we drive. */
export function chooseBrowsers(words: readonly string[]): ChosenBrowsers {
  const all = Object.keys(browserPlaces) as BrowserName[]
  const browsers: BrowserName[] = []
  const rest: string[] = []
  for (let n = 0; n < words.length; n += 1) {
    const word = words[n] as string
    if (word !== '--browser') {
      rest.push(word)
      continue
    }
    n += 1
    const name = words[n]
    if (!isBrowser(name)) throw new Error(`--browser takes ${all.join(' or ')}, not ${name ?? 'nothing'}.`)
    browsers.push(name)
  }
  return { browsers: browsers.length > 0 ? browsers : all, rest }
}
