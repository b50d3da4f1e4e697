import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { letterOf, writesIn } from '../ui/keys.ts'

const rowsOf = (list: Element): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('.row > .name')]

/** Moves the focus so many rows on; from outside the list to its first row. */
function move(list: Element, by: number): void {
  const rows = rowsOf(list)
  const at = rows.findIndex(row => row.closest('li')?.contains(document.activeElement) ?? false)
  rows[at < 0 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)]?.focus()
}

/** Presses what carries the letter as its shortcut, in the opened lead. */
function press(list: Element, letter: string): boolean {
  const target = list.querySelector<HTMLElement>(`.open [aria-keyshortcuts="${letter.toUpperCase()}"]`)
  target?.click()
  return target !== null
}

const steps: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

/** The keys of the list: down and up, J and K from row to row; a letter presses what carries it in the opened lead. Not while a text is typed. */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      const place = list.current
      if (!place || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || writesIn(event.target)) return
      const step = steps[event.key] ?? steps[letterOf(event)]
      if (step !== undefined) move(place, step)
      else if (!/^[a-z]$/.test(letterOf(event)) || !press(place, letterOf(event))) return
      event.preventDefault()
    }
    document.addEventListener('keydown', down)
    return () => document.removeEventListener('keydown', down)
  }, [list])
}
