import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** So many orders are drawn at a time: a thousand take a third of a second, and half of that again with each tick. */
export const PART = 200

const partsTo = (index: number) => PART * (1 + Math.floor(Math.max(index, 0) / PART))

export interface Parts<T> {
  shown: T[]
  /** Draws the next ones, and brings the focus to the first of them; null when all are drawn. */
  onMore: (() => void) | null
}

/** The first parts of a long list, as far as the row that is to have the focus: its key is `at`. */
export function useParts<T extends { key: string }>(list: RefObject<HTMLElement | null>, rows: readonly T[], at: string | null): Parts<T> {
  const [most, setMost] = useState(() => partsTo(rows.findIndex(({ key }) => key === at)))
  const next = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (next.current === null) return
    list.current?.querySelector<HTMLElement>(`[data-order="${CSS.escape(next.current)}"]`)?.focus()
    next.current = null
  }, [most])
  const first = rows[most]
  const more = () => {
    next.current = first?.key ?? null
    setMost(most + PART)
  }
  return { shown: rows.slice(0, most), onMore: first ? more : null }
}
