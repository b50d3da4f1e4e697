import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parsePhone } from '../../../lib/lead/phone.ts'
import type { PhoneMetadata } from '../../../lib/lead/phone-metadata.ts'
import { demoCatalogue } from '../../sandbox/demo-catalogue.ts'
import type { RunningSandbox } from '../../sandbox/start-sandbox.ts'
import type { Driver } from '../driver.ts'
import { openForm, readForm, saveForm } from '../flows/capture.ts'
import { waitForRows } from '../flows/wait-for-rows.ts'
import { repository } from '../repository.ts'
import { compareRow, type Terms } from './compare-row.ts'
import { CHAT_ADDRESS, connectDemoShop, DEMO_COUNTRY, DEMO_CURRENCY, openDemoChat } from './demo-shop.ts'
import { conversationText, formText, requestText, rowText } from './journey-text.ts'
import { readConversation } from './read-conversation.ts'

type Print = (...lines: string[]) => void

async function demoTerms(): Promise<Terms> {
  const metadata: PhoneMetadata = JSON.parse(await readFile(join(repository, 'public/data/phone-numbering.json'), 'utf8'))
  const phone = (text: string) => parsePhone(text, DEMO_COUNTRY, metadata)?.e164 ?? text
  return { catalogue: demoCatalogue, currency: DEMO_CURRENCY, phone }
}

/** The POST that carried a lead. */
function requestOf(crm: RunningSandbox, clientRef: string | null) {
  const request = crm.requests().find(one => one.method === 'POST' && clientRef !== null && one.clientRefs.includes(clientRef))
  if (!request) throw new Error('The CRM holds a row that no request brought')
  return request
}

/**
 * The main job in a real browser, told step by step: a chat is captured by the toolbar button and becomes a row of the CRM.
 * True when the row equals the form.
 */
export async function runJourney(driver: Driver, crm: RunningSandbox, print: Print): Promise<boolean> {
  print('', `1  A shop: the extension is connected to the sandbox CRM at ${crm.url}`)
  await connectDemoShop(driver, crm)
  print(`   Options: token accepted, ${demoCatalogue.length} products pasted into the catalogue`)

  const chat = await openDemoChat(driver)
  const popup = await openForm(driver, chat)
  print('', `2  The page ${CHAT_ADDRESS} (answered locally): what was read when the toolbar button was pressed`)
  print(...conversationText(await readConversation(popup)))

  const form = await readForm(popup)
  print('', '3  The form, as it came up')
  print(...formText(form))

  await saveForm(popup)
  print('', '4  Saved. It waits out its undo window, then leaves')
  const row = (await waitForRows(crm, 1))[0]
  if (!row) throw new Error('The CRM holds no row')
  print('', '5  The request, as the CRM got it')
  print(...requestText(requestOf(crm, row.client_ref)))

  const compared = compareRow(form, row, await demoTerms())
  print('', `6  The row ${row.reference}, as the CRM now holds it`)
  print(...rowText(compared))
  const different = compared.filter(({ equal }) => !equal).length
  print('', different === 0 ? 'The row equals the form in every field.' : `The row differs from the form in ${different} fields.`)
  return different === 0
}
