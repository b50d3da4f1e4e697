import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { launch } from 'puppeteer-core'
import { installBrowser } from '../support/install-browser.ts'
import { thisMachine } from '../support/machine.ts'

/** Draws the extension's icons from their drawings: `node test/cli/draw-icons.ts`, after one of the two SVG files changed. */
const folder = resolve(import.meta.dirname, '../../public/icon')
const drawingOf = (size: number) => (size === 16 ? 'icon-16.svg' : 'icon.svg')

const browser = await launch({ executablePath: await installBrowser('chromium', thisMachine), args: ['--no-sandbox'] })
try {
  const page = await browser.newPage()
  for (const size of [16, 32, 48, 128]) {
    const drawing = await readFile(`${folder}/${drawingOf(size)}`)
    await page.setViewport({ width: size, height: size })
    await page.setContent(
      `<body style="margin:0"><img style="display:block;width:${size}px" src="data:image/svg+xml;base64,${drawing.toString('base64')}">`,
    )
    await writeFile(`${folder}/${size}.png`, await page.screenshot({ omitBackground: true }))
  }
} finally {
  await browser.close()
}
