import type { Driver } from '../support/driver.ts'

/** From each key typed into the search of the Leads tab until its list is drawn, ms; the first of them apart, which comes while the leads are still being read. */
export interface SearchTimes {
  first: number
  others: number[]
}

/** One popup, its Leads tab opened and searched at once, as soon as there is a list. */
export async function searchTimes(driver: Driver): Promise<SearchTimes> {
  const popup = await driver.openExtensionPage('popup.html')
  await popup.click('tab', 'Leads')
  await popup.waitFor('searchbox', 'Search leads')
  await popup.waitForText('Salma Bennis')
  // Nearly every key of these changes what is listed.
  const searches = ['7712', 'f', '9981', 't', '5544', 'ag', '3307', 'o', '6190']
  const [first = Number.NaN, ...others] = await popup.evaluate(typeSearches, searches)
  await popup.close()
  return { first, others }
}

/** Runs in the popup. A key that leaves the list as it was is not counted. */
async function typeSearches(searches: string[]): Promise<number[]> {
  const field = document.querySelector('input[type=search]') as HTMLInputElement
  const list = () => document.querySelector('.rows')?.textContent ?? ''

  /** Types, and resolves with the time until the list reads otherwise; null when it does not within a second. */
  function drawnAfter(text: string): Promise<number | null> {
    const before = list()
    return new Promise(resolve => {
      const start = performance.now()
      const observer = new MutationObserver(() => list() !== before && end(performance.now() - start))
      const late = setTimeout(() => end(null), 1_000)
      function end(took: number | null): void {
        observer.disconnect()
        clearTimeout(late)
        resolve(took)
      }
      observer.observe(document.body, { childList: true, subtree: true, characterData: true })
      field.value = text
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    })
  }

  const times: number[] = []
  for (const search of searches) {
    for (let length = 1; length <= search.length; length += 1) times.push((await drawnAfter(search.slice(0, length))) ?? Number.NaN)
    await drawnAfter('')
  }
  return times.filter(time => !Number.isNaN(time))
}
