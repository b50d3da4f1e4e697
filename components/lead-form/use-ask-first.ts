import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

const lostFocus = () => document.activeElement === null || document.activeElement === document.body || !document.activeElement.isConnected

/**
 * Gives the focus to the first button of a question above a form that nobody has touched yet, so that an Enter pressed blindly saves
 * nothing; once it is answered the focus goes to Save. A person who types or points is never interrupted. `form` names the form that
 * is open, null when there is none.
 */
export function useAskFirst(question: RefObject<HTMLElement | null>, form: string | null, asks: boolean): void {
  const touched = useRef(false)
  const asked = useRef(false)
  useEffect(() => {
    const touch = () => {
      touched.current = true
    }
    const heard = ['keydown', 'pointerdown'] as const
    for (const event of heard) document.addEventListener(event, touch, true)
    return () => {
      for (const event of heard) document.removeEventListener(event, touch, true)
    }
  }, [])
  useLayoutEffect(() => {
    touched.current = false
  }, [form])
  useLayoutEffect(() => {
    if (asks && !touched.current) question.current?.querySelector('button')?.focus()
    if (!asks && asked.current && lostFocus()) document.querySelector<HTMLElement>('[data-path="save"]')?.focus()
    asked.current = asks
  }, [form, asks])
}
