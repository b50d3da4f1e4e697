import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { letterOf, writesIn } from '../ui/keys.ts'

export interface ReviewKeys {
  /** The order that has the focus first; without it, the first one. */
  at: string | null
  onOpen(key: string): void
  onTickAll(): void
  /** Null where there is nothing to read again. */
  onReadAgain: (() => void) | null
  /** Draws the next orders and goes to the first of them; null when all are drawn. */
  onMore: (() => void) | null
  onSave(): void
}

const boxesIn = (list: Element | null): HTMLInputElement[] => [...(list?.querySelectorAll<HTMLInputElement>('[data-order]') ?? [])]
const steps: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

/** Moves the focus so many orders on, from wherever it is in a row; behind the last one that is drawn to the next ones. */
function move(list: Element | null, by: number, onMore: ReviewKeys['onMore']): void {
  const boxes = boxesIn(list)
  const at = boxes.findIndex(box => box.closest('li')?.contains(document.activeElement) ?? false)
  if (onMore && at >= 0 && at + by >= boxes.length) {
    onMore()
    return
  }
  const next = boxes[at < 0 ? 0 : Math.min(Math.max(at + by, 0), boxes.length - 1)]
  next?.focus()
  next?.closest('li')?.scrollIntoView?.({ block: 'nearest' })
}

/** The keys of the review list: down and up, J and K from order to order, Space ticks, Enter opens, Ctrl+A ticks all, R reads again, Ctrl+Enter adds. */
export function useReviewKeys(list: RefObject<HTMLElement | null>, keys: ReviewKeys): void {
  const latest = useRef(keys)
  latest.current = keys
  useLayoutEffect(() => {
    const boxes = boxesIn(list.current)
    const box = boxes.find(({ dataset }) => dataset.order === keys.at) ?? boxes[0]
    box?.focus()
  }, [])
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.shiftKey || writesIn(event.target)) return
      if (!act(event, list.current, latest.current)) return
      event.preventDefault()
    }
    document.addEventListener('keydown', down)
    return () => document.removeEventListener('keydown', down)
  }, [list])
}

/** Does what the key stands for; false when it stands for nothing here. */
function act(event: KeyboardEvent, list: Element | null, { onOpen, onTickAll, onReadAgain, onMore, onSave }: ReviewKeys): boolean {
  const letter = letterOf(event)
  if (event.ctrlKey || event.metaKey) {
    if (event.key === 'Enter') onSave()
    else if (letter === 'a') onTickAll()
    else return false
    return true
  }
  const step = steps[event.key] ?? steps[letter]
  const order = event.target instanceof HTMLElement ? event.target.dataset.order : undefined
  if (step !== undefined) move(list, step, onMore)
  else if (event.key === 'Enter' && order !== undefined) onOpen(order)
  else if (letter === 'r' && onReadAgain) onReadAgain()
  else return false
  return true
}
