import type { View } from '../driver.ts'

const keys: Record<string, string> = { ' ': 'Space' }

/** Types where the focus is, key by key. */
export async function typeKeys(view: View, text: string): Promise<void> {
  for (const letter of text) await view.press(keys[letter] ?? letter)
}
