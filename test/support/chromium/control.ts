import type { ElementHandle, Locator, Page, SerializedAXNode } from 'puppeteer-core'
import type { Role } from '../driver.ts'
import { PATIENCE } from '../patience.ts'

/** Puppeteer's selector for a control by its accessible role and name; the name must match whole. */
export const byRole = (role: Role, name: string): string => `::-p-aria([name="${name.replace(/["\\]/g, '\\$&')}"][role="${role}"])`

const inWords = (role: Role, name: string) => `the ${role} "${name}"`

/** Runs a wait and says in words what it waited for when it gave up. */
async function naming<T>(role: Role, name: string, page: Page, wait: Promise<T>): Promise<T> {
  try {
    return await wait
  } catch (cause) {
    throw new Error(`Waited in vain for ${inWords(role, name)} on ${page.url()}`, { cause })
  }
}

const locate = (page: Page, role: Role, name: string): Locator<Element> => page.locator(byRole(role, name)).setTimeout(PATIENCE)

/** Clicks once the control is visible, still and enabled. */
export const clickControl = (page: Page, role: Role, name: string) => naming(role, name, page, locate(page, role, name).click())

/** The element, once it is there and visible. */
export function controlElement(page: Page, role: Role, name: string): Promise<ElementHandle<Element>> {
  const found = page.waitForSelector(byRole(role, name), { visible: true, timeout: PATIENCE })
  return naming(role, name, page, found as Promise<ElementHandle<Element>>)
}

const withDescendants = (node: SerializedAXNode): SerializedAXNode[] => [node, ...(node.children ?? []).flatMap(withDescendants)]

/** The accessible names of all controls of a role, in the order of the document. */
export async function controlNames(page: Page, role: Role): Promise<string[]> {
  const root = await page.accessibility.snapshot()
  return (root ? withDescendants(root) : []).filter(node => node.role === role).map(node => node.name ?? '')
}
