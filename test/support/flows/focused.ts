import type { View } from '../driver.ts'

/** Runs in the document: the name of what has the focus, without what only eyes see. */
function nameOfFocused(): string | null {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return null
  const named = element.getAttribute('aria-label')
  if (named !== null) return named
  const source = ((element as HTMLInputElement).labels?.[0] ?? element).cloneNode(true) as HTMLElement
  for (const hidden of source.querySelectorAll('[aria-hidden=true]')) hidden.remove()
  return source.textContent.trim()
}

/** What has the focus, by its name; null when nothing has. */
export const focused = (view: View): Promise<string | null> => view.evaluate(nameOfFocused)

/** Presses a key until the focus is where it should be. Throws with the way it took when it never gets there. */
export async function pressUntil(view: View, name: string, key = 'Tab'): Promise<void> {
  const way: (string | null)[] = [await focused(view)]
  while (way.at(-1) !== name) {
    if (way.length > 40) throw new Error(`${key} never reached "${name}", but ${way.join(' | ')}`)
    await view.press(key)
    way.push(await focused(view))
  }
}
