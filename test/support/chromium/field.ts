import type { ElementHandle, Page } from 'puppeteer-core'
import type { Role } from '../driver.ts'
import { clickControl, controlElement } from './control.ts'

/** Above this many characters a person pastes. */
const TYPED_BY_HAND = 200

/** Replaces what the field holds by real input events: select all, then type or, when long, insert in one go. */
export async function fillField(page: Page, role: Role, name: string, text: string): Promise<void> {
  await clickControl(page, role, name)
  const field = await controlElement(page, role, name)
  await field.evaluate(element => (element as HTMLInputElement).select())
  if (text === '') await page.keyboard.press('Backspace')
  else if (text.length <= TYPED_BY_HAND) await page.keyboard.type(text)
  else await page.keyboard.sendCharacter(text)
}

/** Chooses in a `<select>` by value or by the words shown. Throws when the list has no such option. */
export async function chooseOption(page: Page, name: string, option: string): Promise<void> {
  const list = (await controlElement(page, 'combobox', name)) as ElementHandle<HTMLSelectElement>
  const value = await list.evaluate((select, wanted) => {
    const options = [...select.options]
    return options.find(one => one.value === wanted || one.text.trim() === wanted)?.value ?? null
  }, option)
  if (value === null) throw new Error(`The list "${name}" has no option "${option}"`)
  await list.select(value)
}

/** What a person reads in the control. */
export async function readControl(page: Page, role: Role, name: string): Promise<string> {
  const element = await controlElement(page, role, name)
  return element.evaluate(node => {
    if (node instanceof HTMLSelectElement) return node.selectedOptions[0]?.text.trim() ?? ''
    if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) return node.value
    return (node as HTMLElement).innerText.trim()
  })
}
