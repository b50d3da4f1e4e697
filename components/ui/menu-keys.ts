const arrows: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** The keys of an open menu: Down and Up go round its items, Escape closes it. Listens on what holds button and menu. */
export function menuKeys(close: () => void): (event: KeyboardEvent & { currentTarget: HTMLElement }) => void {
  return event => {
    const by = arrows[event.key]
    if (by === undefined && event.key !== 'Escape') return
    event.preventDefault()
    // Beneath it, the page may have a use for the same keys.
    event.stopPropagation()
    if (by === undefined) return close()
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^=menuitem]')]
    const at = items.indexOf(event.currentTarget.ownerDocument.activeElement as HTMLElement)
    items.at((at + by) % items.length)?.focus()
  }
}
