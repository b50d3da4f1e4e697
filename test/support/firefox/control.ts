import { setTimeout as pause } from 'node:timers/promises'
import type { Role } from '../driver.ts'
import { PATIENCE } from '../patience.ts'
import { inDocument, type Place } from './in-document.ts'

/** A node of the tree that Firefox gives to screen readers. */
interface Accessible {
  computedARIARole: string
  name: string | null
  DOMNode: Element
  firstChild: Accessible | null
  nextSibling: Accessible | null
}
declare const Cc: Record<string, { getService(type: unknown): { getAccessibleFor(node: Node): Accessible | null } }>
declare const Ci: { nsIAccessibilityService: unknown }
declare const window: Window & {
  windowUtils: { advanceTimeAndRefresh(milliseconds: number): void; restoreNormalRefresh(): void }
}

export interface Found {
  element: Element
  name: string
}

/**
 * Runs in the document: all controls of a role with their names, in the order of the document, as a screen reader would have them.
 * The tree follows the document only when a frame is drawn, which a document out of sight rarely does: two frames are forced.
 */
function findControls(role: string): Found[] {
  window.windowUtils.advanceTimeAndRefresh(0)
  window.windowUtils.advanceTimeAndRefresh(0)
  window.windowUtils.restoreNormalRefresh()
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService)
  const found: Found[] = []
  // ARIA has no role for a password; who looks for one looks for a text box.
  const roleOf = ({ computedARIARole, DOMNode }: Accessible) =>
    DOMNode instanceof HTMLInputElement && DOMNode.type === 'password' ? 'textbox' : computedARIARole
  const visit = (node: Accessible) => {
    if (roleOf(node) === role) found.push({ element: node.DOMNode, name: (node.name ?? '').replace(/\s+/g, ' ').trim() })
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child)
  }
  const root = service?.getAccessibleFor(document)
  if (root) visit(root)
  return found
}

/** The accessible names of all controls of a role, in the order of the document. */
export async function controlNames(place: Place, role: Role): Promise<string[]> {
  const script = `return (${findControls})(...arguments).map(({ name }) => name)`
  return (await inDocument(place, 'browser', script, [role])) as string[]
}

/**
 * What is done to a control in its document, with the browser's rights: `null` when the control is not ready for it, and it will be
 * asked again; otherwise what it resolves with is the result.
 */
type Act<Args extends unknown[], Result> = (element: Element, ...args: Args) => { done: Result } | null | Promise<{ done: Result } | null>

/** Does something to a control as soon as it is there and ready. Gives up in time and says in words for what it waited. */
export async function withControl<Args extends unknown[], Result>(
  place: Place,
  role: Role,
  name: string,
  act: Act<Args, Result>,
  ...args: Args
): Promise<Result> {
  const script = `
    const [role, name, ...args] = arguments
    const found = (${findControls})(role).find(control => control.name === name)
    return found ? (${act})(found.element, ...args) : null`
  const deadline = Date.now() + PATIENCE
  let cause: unknown = null
  while (Date.now() < deadline) {
    try {
      const answer = (await inDocument(place, 'browser', script, [role, name, ...args])) as { done: Result } | null
      if (answer) return answer.done
    } catch (error) {
      cause = error
    }
    await pause(50)
  }
  throw new Error(`Waited in vain for the ${role} "${name}"`, { cause })
}

/** Runs in the document: whether a person can see it. */
const seen = (element: Element) => {
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible' ? { done: null } : null
}

/** Resolves when the control is there and visible. */
export const waitForControl = (place: Place, role: Role, name: string): Promise<null> => withControl(place, role, name, seen)
