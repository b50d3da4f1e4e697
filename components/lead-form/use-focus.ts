import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

const placesIn = (form: HTMLFormElement | null) => [...(form?.querySelectorAll<HTMLElement>('[data-path]') ?? [])]

export interface FormFocus {
  /** Focuses a place, now or when it is drawn. */
  goTo(path: string): void
  /** Focuses the first place, in reading order, that `wanted` accepts. False when there is none. */
  goToFirst(wanted: (path: string) => boolean): boolean
}

/** Moves the focus inside a form by the paths of its places (`data-path`). */
export function useFocus(form: RefObject<HTMLFormElement | null>): FormFocus {
  const waiting = useRef<string | null>(null)
  const focus = (wanted: (path: string) => boolean) => {
    const place = placesIn(form.current).find(({ dataset }) => wanted(dataset.path ?? ''))
    place?.focus()
    return place !== undefined
  }
  // before the next key can come
  useLayoutEffect(() => {
    const path = waiting.current
    if (path !== null && focus(candidate => candidate === path)) waiting.current = null
  })
  return {
    goToFirst: focus,
    goTo(path) {
      if (!focus(candidate => candidate === path)) waiting.current = path
    },
  }
}
