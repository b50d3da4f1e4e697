import { afterAll, describe, expect, it } from 'vitest'
import { type Bundle, measureBundle } from '../support/bundle-size.ts'
import { buildFolder } from '../support/repository.ts'
import { browserOfThisRun } from './open-suite.ts'

const KB = 1024
const measured: Bundle[] = []

function measure(entry: string): number {
  const bundle = measureBundle(buildFolder(browserOfThisRun()), entry)
  measured.push(bundle)
  return bundle.gzip
}

/** The promises of the design, in bytes of gzip. */
describe('the first load is light', () => {
  it.each(['read-site.js', 'read-page.js', 'chip.js'])('of %s, which runs in a page: at most 12 KB', entry => {
    expect(measure(entry)).toBeLessThanOrEqual(12 * KB)
  })

  it('of the popup: at most 45 KB, style sheets included', () => {
    expect(measure('popup.html')).toBeLessThanOrEqual(45 * KB)
  })

  it.each(['background.js', 'options.html'])('of %s: measured, no limit yet', entry => {
    expect(measure(entry)).toBeGreaterThan(0)
  })

  afterAll(() =>
    console.table(measured.map(({ entry, files, gzip }) => ({ entry, files: files.length, 'gzip KB': (gzip / KB).toFixed(1) }))),
  )
})
