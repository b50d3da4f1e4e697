import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { demoCatalogue } from '../../sandbox/demo-catalogue.ts'
import type { RunningSandbox } from '../../sandbox/start-sandbox.ts'
import type { Driver, View } from '../driver.ts'
import { addAccount } from '../flows/add-account.ts'
import { pasteCatalogue } from '../flows/paste-catalogue.ts'
import { repository } from '../repository.ts'

export const CHAT_ADDRESS = 'https://web.whatsapp.com/'
export const DEMO_CURRENCY = 'MAD'
export const DEMO_COUNTRY = 'MA'

/** Connects the extension to the sandbox and gives it the sandbox's articles, through the options page, as a seller does. */
export async function connectDemoShop(driver: Driver, crm: RunningSandbox): Promise<void> {
  await addAccount(driver, { name: 'Demo shop', baseUrl: crm.url, token: crm.token, country: 'Morocco +212', deliveryFee: '35' })
  await pasteCatalogue(driver, demoCatalogue, DEMO_CURRENCY)
}

/** Opens the chats of the demo shop at their real address; nothing is fetched from there. */
export async function openDemoChat(driver: Driver): Promise<View> {
  return driver.openAt(CHAT_ADDRESS, await readFile(join(repository, 'test/pages/whatsapp/demo.html'), 'utf8'))
}
