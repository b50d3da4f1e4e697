/** The key that does the same, for eyes only: screen readers are told by `aria-keyshortcuts`. */
export function KeyCap({ children }: { children: string }) {
  return (
    <span class="key-cap" aria-hidden="true">
      <kbd>{children}</kbd>
    </span>
  )
}
