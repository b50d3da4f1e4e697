import type { Driver, View } from '../driver.ts'

/** An account as a person would type it. */
export interface NewAccount {
  name: string
  /** By its label; the first of the list when absent. */
  crm?: string
  baseUrl: string
  token: string
  /** In the words of the list. */
  country?: string
  /** Major units. */
  deliveryFee?: string
}

/** The match pattern of an address: it has no port, for patterns know none. */
function hostPattern(address: string): string {
  const { protocol, hostname } = new URL(address)
  return `${protocol}//${hostname}/*`
}

/** On the first run the options greet with a few steps, later they show the accounts. */
async function beginAccount(options: View): Promise<void> {
  await Promise.any([options.waitFor('button', 'Connect a CRM'), options.waitFor('button', 'Add account')])
  await options.click('button', (await options.has('button', 'Connect a CRM')) ? 'Connect a CRM' : 'Add account')
}

/** Connects a CRM through the options page as a person does: types the account, tests the connection, saves. */
export async function addAccount(driver: Driver, account: NewAccount): Promise<void> {
  await driver.allowHost(hostPattern(account.baseUrl))
  const options = await driver.openExtensionPage('options.html#accounts')
  await beginAccount(options)
  await options.fill('textbox', 'Account name', account.name)
  if (account.crm) await options.choose('CRM', account.crm)
  await options.fill('textbox', 'Web address', account.baseUrl)
  await options.fill('textbox', 'Token', account.token)
  if (account.country) await options.choose('Country', account.country)
  if (account.deliveryFee) await options.fill('textbox', 'Delivery fee', account.deliveryFee)
  await options.click('button', 'Test connection')
  await options.waitForText('The token is accepted')
  await options.click('button', 'Save changes')
  await options.waitForText('Saved')
  await options.close()
}
