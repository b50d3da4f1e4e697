import type { Role } from '../driver.ts'
import { clickControl } from './click.ts'
import { withControl } from './control.ts'
import type { Place } from './in-document.ts'

interface KeyEvents {
  sendSingleKey(key: object, window: unknown): void
}
declare const ChromeUtils: {
  importESModule(address: 'chrome://remote/content/shared/webdriver/Event.sys.mjs'): { event: KeyEvents }
  importESModule(address: 'chrome://remote/content/shared/webdriver/KeyData.sys.mjs'): { keyData: { getData(character: string): object } }
}

/** Above this many characters a person pastes. */
const TYPED_BY_HAND = 200

/** Runs in the document: replaces what the field holds by real key events, or when long in one go. A tab is not a key here, but a character. */
function type(element: Element, text: string, limit: number): { done: null } | null {
  if (document.activeElement !== element) return null
  const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs')
  const { keyData } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/KeyData.sys.mjs')
  const press = (character: string) => event.sendSingleKey(keyData.getData(character), window)
  const insert = (part: string) => document.execCommand('insertText', false, part)
  const field = element as HTMLInputElement
  field.select()
  if (text === '') press('\uE003')
  else if (text.length > limit) insert(text)
  else
    for (const character of text) {
      if (character === '\t') insert(character)
      else press(character === '\n' ? '\uE007' : character)
    }
  return { done: null }
}

/** Clicks into the field and replaces what it holds. */
export async function fillField(place: Place, role: Role, name: string, text: string): Promise<void> {
  await clickControl(place, role, name)
  await withControl(place, role, name, type, text, TYPED_BY_HAND)
}

/** Runs in the document: chooses by value or by the words shown, as the list itself would tell it. */
function choose(element: Element, option: string): { done: boolean } {
  const list = element as HTMLSelectElement
  const chosen = [...list.options].find(one => one.value === option || one.text.trim() === option)
  if (!chosen) return { done: false }
  chosen.selected = true
  list.dispatchEvent(new Event('input', { bubbles: true }))
  list.dispatchEvent(new Event('change', { bubbles: true }))
  return { done: true }
}

/** Chooses in a `<select>` by value or by the words shown. Throws when the list has no such option. */
export async function chooseOption(place: Place, name: string, option: string): Promise<void> {
  if (!(await withControl(place, 'combobox', name, choose, option))) throw new Error(`The list "${name}" has no option "${option}"`)
}

/** Runs in the document: what a person reads in the control, once it is in sight. */
function read(element: Element): { done: string } | null {
  const { width, height } = element.getBoundingClientRect()
  if (width === 0 || height === 0) return null
  if (element instanceof HTMLSelectElement) return { done: element.selectedOptions[0]?.text.trim() ?? '' }
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return { done: element.value }
  return { done: (element as HTMLElement).innerText.trim() }
}

/** What a person reads in the control. */
export const readControl = (place: Place, role: Role, name: string): Promise<string> => withControl(place, role, name, read)
