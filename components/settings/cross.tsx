/** Takes a chip away. */
export function Cross() {
  return (
    <svg class="i i-12" viewBox="0 0 16 16" aria-hidden="true">
      <path d="m4 4 8 8M12 4l-8 8" />
    </svg>
  )
}
