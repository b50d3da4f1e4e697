import { setTimeout as pause } from 'node:timers/promises'
import type { View } from '../driver.ts'
import { PATIENCE } from '../patience.ts'
import { clickControl } from './click.ts'
import { controlNames, waitForControl } from './control.ts'
import type { KeptError } from './errors.ts'
import { chooseOption, fillField, readControl } from './field.ts'
import { inBrowser } from './in-browser.ts'
import { inDocument, type Place } from './in-document.ts'
import { pressKeys } from './keyboard.ts'
import type { DocumentContext } from './privileged.ts'
import { takeScreenshot } from './screenshot.ts'

declare const BrowsingContext: { getCurrentTopByBrowserId(id: number): DocumentContext | null }
declare const Services: {
  obs: { addObserver(observer: () => void, topic: string): void; removeObserver(observer: () => void, topic: string): void }
}
declare const keptErrors: KeptError[]

/** What differs between a tab and a popup. */
export interface Handling {
  /** Makes sure that input reaches the document. */
  reach(): Promise<void>
  close(): Promise<void>
}

/** What a spec may ask without waiting; null for the address of a document that is gone. */
const lookAt = ({ marionette, browserId }: Place) =>
  inBrowser(
    marionette,
    id => ({
      address: BrowsingContext.getCurrentTopByBrowserId(id)?.currentURI?.spec ?? null,
      errors: keptErrors.filter(error => error.browserId === id).map(error => error.message),
    }),
    browserId,
  )

const closing = ({ marionette, browserId }: Place): Promise<void> =>
  inBrowser(
    marionette,
    id =>
      new Promise<void>(resolve => {
        const topic = 'browsing-context-discarded'
        const look = () => {
          if (BrowsingContext.getCurrentTopByBrowserId(id)) return
          Services.obs.removeObserver(look, topic)
          resolve()
        }
        Services.obs.addObserver(look, topic)
        look()
      }),
    browserId,
  )

async function evaluate(place: Place, run: (...args: never[]) => unknown, args: unknown[]): Promise<unknown> {
  return inDocument(place, 'page', `return (${run})(...arguments)`, args)
}

const visibleText = async (place: Place) => String(await evaluate(place, () => document.body.innerText, []))

async function waitForText(place: Place, words: string): Promise<void> {
  const deadline = Date.now() + PATIENCE
  let seen = ''
  while (Date.now() < deadline) {
    seen = await visibleText(place).catch(String)
    if (seen.includes(words)) return
    await pause(50)
  }
  throw new Error(`Waited in vain for the words "${words}"; there is: ${seen}`)
}

/** A tab or popup of Firefox as specs see it. */
export async function firefoxView(place: Place, { reach, close }: Handling): Promise<View> {
  let seen = await lookAt(place)
  const look = async () => {
    const { address, errors } = await lookAt(place)
    seen = { address: address ?? seen.address, errors }
  }
  /** Every call leaves the address and the errors up to date. */
  const then = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } finally {
      await look().catch(() => {})
    }
  }
  const reached = <T>(work: () => Promise<T>) => then(reach().then(work))
  return {
    address: () => seen.address ?? '',
    click: (role, name) => reached(() => clickControl(place, role, name)),
    fill: (role, name, text) => reached(() => fillField(place, role, name, text)),
    choose: (name, option) => reached(() => chooseOption(place, name, option)),
    read: (role, name) => then(readControl(place, role, name)),
    press: keys => reached(() => pressKeys(place, keys)),
    has: async (role, name) => (await then(controlNames(place, role))).includes(name),
    names: role => then(controlNames(place, role)),
    waitFor: (role, name) => then(waitForControl(place, role, name).then(() => {})),
    waitForText: words => then(waitForText(place, words)),
    text: () => then(visibleText(place)),
    evaluate: (run, ...args) => then(evaluate(place, run, args)) as never,
    errors: () => [...seen.errors],
    screenshot: (path, size) => reached(() => takeScreenshot(place, path, size)),
    close: () => then(close()),
    waitForClose: () => then(closing(place)),
  }
}
