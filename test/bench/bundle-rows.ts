import { measureBundle } from '../support/bundle-size.ts'
import { type Row, row } from './row.ts'

/** What each part of a build loads before it can work. */
export function bundleRows(build: string): Row[] {
  return ['popup.html', 'options.html', 'background.js', 'read-site.js', 'read-page.js', 'chip.js'].map(entry => {
    const { gzip, files } = measureBundle(build, entry)
    return row(`${entry}, gzip`, `${(gzip / 1024).toFixed(1)} KB`, files.length === 1 ? '1 file' : `${files.length} files`)
  })
}
