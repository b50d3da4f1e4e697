import type { Driver, View } from '../driver.ts'

/** What stands in the form, as a person reads it. */
export interface FilledForm {
  name: string
  phone: string
  city: string
  area: string
  address: string
  lines: { name: string; quantity: string; unitPrice: string }[]
  deliveryFee: string
}

const QUANTITY = 'Quantity of '

async function readLines(popup: View): Promise<FilledForm['lines']> {
  const quantities = (await popup.names('spinbutton')).filter(name => name.startsWith(QUANTITY))
  const lines: FilledForm['lines'] = []
  for (const control of quantities) {
    const name = control.slice(QUANTITY.length)
    const quantity = await popup.read('spinbutton', control)
    lines.push({ name, quantity, unitPrice: await popup.read('textbox', `Unit price of ${name}`) })
  }
  return lines
}

/** Reads the form in the popup, field by field. */
export async function readForm(popup: View): Promise<FilledForm> {
  const field = (name: string) => popup.read('textbox', name)
  return {
    name: await field('Name'),
    phone: await field('Phone'),
    city: await field('City'),
    area: await field('Area'),
    address: await field('Address'),
    lines: await readLines(popup),
    deliveryFee: await field('Delivery'),
  }
}

/** Runs in the popup: resolves once it fits its window, as it does a moment after it came up. A click meanwhile may miss what moves. */
async function settled(): Promise<void> {
  const fits = () => innerHeight >= 560 || document.documentElement.classList.contains('short')
  while (!fits()) await new Promise(resolve => requestAnimationFrame(resolve))
}

/** Presses the toolbar button on a chat and waits until the form is there; `save` is the name of its button in another language. */
export async function openForm(driver: Driver, chat: View, save = 'Save'): Promise<View> {
  const popup = await driver.pressToolbarButton(chat)
  await popup.waitFor('button', save)
  await popup.evaluate(settled)
  return popup
}

/** Presses the toolbar button on a chat and goes to the list of leads. */
export async function openLeads(driver: Driver, chat: View): Promise<View> {
  const popup = await driver.pressToolbarButton(chat)
  await popup.evaluate(settled)
  await popup.click('tab', 'Leads')
  await popup.waitFor('searchbox', 'Search leads')
  return popup
}

/** Saves the form and waits until it says that the lead is kept: from then on nothing may lose it. Throws with the words of the popup when it is not. */
export async function saveForm(popup: View): Promise<void> {
  await popup.click('button', 'Save')
  try {
    await popup.waitFor('button', 'New order')
  } catch (cause) {
    throw new Error(`The form was not saved. The popup says:\n${await popup.text()}`, { cause })
  }
}

/** The whole job on one chat, nothing corrected; what stood in the form. */
export async function captureCurrentChat(driver: Driver, chat: View): Promise<FilledForm> {
  const popup = await openForm(driver, chat)
  const form = await readForm(popup)
  await saveForm(popup)
  await popup.close()
  return form
}
