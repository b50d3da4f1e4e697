import { inDocument, type Place } from './in-document.ts'

interface KeyEvents {
  sendKeyDown(key: object, window: unknown): void
  sendKeyUp(key: object, window: unknown): void
}
declare const ChromeUtils: {
  importESModule(address: 'chrome://remote/content/shared/webdriver/Event.sys.mjs'): { event: KeyEvents }
  importESModule(address: 'chrome://remote/content/shared/webdriver/KeyData.sys.mjs'): { keyData: { getData(character: string): object } }
}

/** WebDriver's characters for keys without one: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const NAMED: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
}

/** Runs in the document: presses the last key while the others are held down. */
function strike(...characters: string[]): void {
  const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs')
  const { keyData } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/KeyData.sys.mjs')
  const held = { ctrlKey: characters.includes('\uE009'), shiftKey: characters.includes('\uE008'), altKey: characters.includes('\uE00A') }
  const keys = characters.map(character => ({ ...keyData.getData(character), ...held }))
  for (const key of keys) event.sendKeyDown(key, window)
  for (const key of keys.reverse()) event.sendKeyUp(key, window)
}

/** Presses keys wherever the focus is: `Enter`, `Control+Enter`. */
export async function pressKeys(place: Place, keys: string): Promise<void> {
  const characters = keys.split('+').map(name => NAMED[name] ?? name)
  await inDocument(place, 'browser', `(${strike})(...arguments)`, characters)
}
