import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import preact from '@preact/preset-vite'
import { launch, type Page } from 'puppeteer-core'
import { build, preview } from 'vite'
import { installBrowser } from '../support/install-browser.ts'
import { thisMachine } from '../support/machine.ts'

/**
 * Draws every scene of test/gallery in each language and theme, saves a picture of each under .tmp/gallery and looks at it with
 * axe-core. Arguments narrow it down to scenes: `node test/cli/gallery.ts form leads`. Ends with 1 when axe finds a violation.
 */
const root = resolve(import.meta.dirname, '../gallery')
const out = resolve(import.meta.dirname, '../../.tmp/gallery')
const outDir = `${out}/site`
const wanted = process.argv.slice(2)
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  id: string
  nodes: { html: string }[]
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = (await page.evaluate('axe.run().then(({ violations }) => violations)')) as Violation[]
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** What is pressed in a scene, so that the picture shows what it is about. */
const presses: Record<string, string> = {
  'form-problems': 'button[type=submit]',
  'form-decimals': '.adds .btn',
  paste: '.source .icon-btn',
  'leads-silent': '.rows li:nth-child(4) .name',
  leads: '.account',
  'leads-states': '.leads-head .icon-btn',
  'leads-conflict': '.rows li:first-child .name',
}

/** Waits until all of the scene is there: parts of the popup are loaded when they are first shown. */
async function settle(page: Page, scene: string): Promise<void> {
  await page.waitForSelector(scene === 'reading' ? '.ghost' : '.lead-form, .rows, .blank')
  await page.waitForNetworkIdle({ idleTime: 50 })
  const press = presses[scene]
  if (press) await page.click(press)
}

async function draw(page: Page, address: string, scene: string): Promise<number> {
  let faults = 0
  for (const language of ['en', 'fr', 'ar']) {
    for (const theme of ['light', 'dark']) {
      await page.goto(`${address}?scene=${scene}&language=${language}&theme=${theme}`)
      await settle(page, scene)
      await page.screenshot({ path: `${out}/${scene}-${language}-${theme}.png` })
      const found = await violations(page)
      for (const fault of found) console.log(`${scene} ${language} ${theme}: ${fault}`)
      faults += found.length
    }
  }
  return faults
}

await mkdir(out, { recursive: true })
const common = { root, configFile: false, logLevel: 'error', build: { outDir, emptyOutDir: true, target: 'chrome109' } } as const
await build({ ...common, plugins: [preact()] })
const server = await preview({ ...common, preview: { port: 0, host: '127.0.0.1' } })
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await launch({ executablePath: await installBrowser('chromium', thisMachine), args: ['--no-sandbox'] })
try {
  const page = await browser.newPage()
  await page.setViewport({ width: 380, height: 560, deviceScaleFactor: 2 })
  await page.goto(address)
  const names = JSON.parse(await page.$eval('pre', element => element.textContent)) as string[]
  let faults = 0
  for (const scene of names.filter(name => wanted.length === 0 || wanted.includes(name))) faults += await draw(page, address, scene)
  console.log(`${faults} violations; pictures in .tmp/gallery`)
  process.exitCode = faults === 0 ? 0 : 1
} finally {
  await browser.close()
  await server.close()
}
