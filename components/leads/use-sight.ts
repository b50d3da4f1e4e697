import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** Puts the focus on the lead that is to be unfolded, once for each key, as soon as its row is there. */
export function useSight(list: RefObject<HTMLElement | null>, key: string | null): void {
  const seen = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (key === seen.current) return
    const row = key === null ? null : list.current?.querySelector<HTMLElement>('li.open > .row > .name')
    if (key !== null && !row) return
    seen.current = key
    row?.closest('li')?.scrollIntoView?.({ block: 'nearest' })
    row?.focus()
  })
}
