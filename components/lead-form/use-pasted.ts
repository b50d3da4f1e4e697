import { useEffect, useRef } from 'preact/hooks'
import { writesIn } from '../ui/keys.ts'

/** Hears of text that is pasted anywhere but into a text field: Ctrl+V needs no field then. */
export function usePasted(onPaste: (text: string) => void): void {
  const latest = useRef(onPaste)
  latest.current = onPaste
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (text.trim() === '' || writesIn(event.target)) return
      event.preventDefault()
      latest.current(text)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [])
}
