import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildFolder } from '../support/repository.ts'
import { browserOfThisRun, openSuite } from './open-suite.ts'

interface Granted {
  permissions: string[]
  origins: string[]
}
declare const chrome: { permissions: { getAll(): Promise<Granted> } }

const browser = browserOfThisRun()
const PERMISSIONS = [
  'activeTab',
  'alarms',
  'contextMenus',
  'declarativeNetRequestWithHostAccess',
  'notifications',
  'scripting',
  ...(browser === 'chromium' ? ['sidePanel'] : []),
  'storage',
  'unlimitedStorage',
]

describe('a fresh install', () => {
  const suite = openSuite()

  it('asks for exactly the permissions it needs, and for no site', async () => {
    const manifest = JSON.parse(await readFile(join(buildFolder(browser), 'manifest.json'), 'utf8'))
    expect(manifest.permissions.toSorted()).toEqual(PERMISSIONS)
    expect(manifest).not.toHaveProperty('host_permissions')
    expect(manifest).not.toHaveProperty('content_scripts')
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest).not.toHaveProperty('externally_connectable')
  })

  it('is given those permissions and no host', async () => {
    const options = await suite.driver.openExtensionPage('options.html')
    const granted = await options.evaluate(() => chrome.permissions.getAll())
    expect(granted.permissions.toSorted()).toEqual(PERMISSIONS)
    expect(granted.origins).toEqual([])
  })

  it('opens its popup by the toolbar button on a page at its real address', async () => {
    const chat = await suite.driver.openAt('https://web.whatsapp.com/', '<title>WhatsApp</title>')
    const popup = await suite.driver.pressToolbarButton(chat)
    expect(popup.address()).toMatch(/^(chrome|moz)-extension:\/\/[a-z0-9-]+\/popup\.html$/)
    expect(chat.address()).toBe('https://web.whatsapp.com/')
  })

  it.each(['popup.html', 'options.html'])('opens %s without an error', async page => {
    const view = await suite.driver.openExtensionPage(page)
    expect(await view.evaluate(() => document.title)).toBe('Leadclip')
    expect(view.errors()).toEqual([])
  })

  it('leaves no error in any of its parts, the background included', async () => {
    await suite.driver.stopWorker()
    const options = await suite.driver.openExtensionPage('options.html')
    await options.close()
    expect(await suite.driver.extensionErrors()).toEqual([])
  })
})
