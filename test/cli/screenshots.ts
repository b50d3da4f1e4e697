import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startSandbox } from '../sandbox/start-sandbox.ts'
import { buildForChrome } from '../support/build.ts'
import { chooseLook, looks } from '../support/flows/choose-look.ts'
import { openDriver } from '../support/open-driver.ts'
import { repository } from '../support/repository.ts'
import { type Scene, scenesOf } from '../support/scenes.ts'

/** The popup of a headless browser is 510 high, whatever it asks for. */
const SIZES = { popup: { width: 380, height: 510 }, options: { width: 1280, height: 800 } }
const folder = join(repository, '.tmp/screenshots')

/** A picture of one scene in every language and theme. The page follows the settings while it is open, so it is opened once. */
async function shoot({ name, kind, open }: Scene): Promise<void> {
  const view = await open()
  for (const look of looks) {
    await chooseLook(view, look)
    await view.screenshot(join(folder, `${kind}-${name}-${look.language}-${look.theme}.png`), SIZES[kind])
  }
  await chooseLook(view, { language: 'en', theme: 'light' })
  await view.close()
}

/** Arguments narrow the pictures down to scenes: `npm run screenshots -- form leads`. The others are walked through all the same. */
const wanted = process.argv.slice(2)

await mkdir(folder, { recursive: true })
await buildForChrome()
const crm = await startSandbox()
const driver = await openDriver('chromium', { headless: true })
try {
  const demoChat = await readFile(join(repository, 'test/pages/whatsapp/demo.html'), 'utf8')
  for (const scene of scenesOf(driver, crm, demoChat))
    if (wanted.length === 0 || wanted.includes(scene.name)) await shoot(scene)
    else await (await scene.open()).close()
  console.log(`Pictures in ${folder}`)
} finally {
  await driver.close()
  await crm.close()
}
