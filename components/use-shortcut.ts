import { useEffect, useRef } from 'preact/hooks'
import { letterOf, writesIn } from './ui/keys.ts'

export interface Shortcut {
  /** With Ctrl, or Cmd. */
  letter: string
  /** Whether it holds in a text field too; if not, the field keeps its own meaning of the key. */
  inText: boolean
}

/** A key that works anywhere on the page while the caller is shown; nothing while `run` is null. */
export function useShortcut({ letter, inText }: Shortcut, run: (() => void) | null): void {
  const latest = useRef(run)
  latest.current = run
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (letterOf(event) !== letter || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      if (!latest.current || (!inText && writesIn(event.target))) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [letter, inText])
}
