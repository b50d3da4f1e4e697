import type { ChatPeek } from '../sites/chat-peek.ts'

/** The header of the open chat, compared with what it was when it was last asked for. */
export interface HeaderWatch {
  /** Whether it is another one, or says something else, than the last time; the first time too, where there is one. */
  hasChanged(): boolean
  /** Null when no chat is open. */
  current(): Element | null
}

/**
 * Watches a header without laying out the page, which is what its place would cost each time: `onMoved` is called when the header was
 * resized, or the window. Until the signal.
 */
export function watchHeader(document: Document, peek: ChatPeek, onMoved: () => void, signal: AbortSignal): HeaderWatch {
  const view = document.defaultView
  const sizes = view && new view.ResizeObserver(onMoved)
  view?.addEventListener('resize', onMoved, { signal })
  signal.addEventListener('abort', () => sizes?.disconnect(), { once: true })
  let header: Element | null = null
  let words = ''
  const follow = (next: Element | null) => {
    if (next === header) return
    sizes?.disconnect()
    if (next && !signal.aborted) sizes?.observe(next)
    header = next
  }
  return {
    hasChanged() {
      const before = { header, words }
      follow(peek.header(document))
      // Not its text: pictures of emoji are part of a name
      words = header?.innerHTML ?? ''
      return header !== before.header || words !== before.words
    },
    current: () => header,
  }
}
