/** The product's mark: the small drawing on whole pixels up to 24 px, the full one above. */
export function Logo({ size }: { size: 'bar' | 'large' }) {
  return size === 'bar' ? (
    <svg class="logo" viewBox="0 0 16 16" aria-hidden="true">
      <path
        class="bubble"
        d="M4.5 2h7A3.5 3.5 0 0 1 15.5 5.5V10A3.5 3.5 0 0 1 11.5 13.5H8L5 15.7c-.4.3-1 0-1-.5V13.45A3.5 3.5 0 0 1 .5 10V5.5A3.5 3.5 0 0 1 4.5 2z"
      />
      <path class="clip" stroke-width="2" d="M5 5.5V8a3 3 0 0 0 6 0V3.5a1.5 1.5 0 0 0-3 0v4" />
    </svg>
  ) : (
    <svg class="logo large" viewBox="0 0 128 128" aria-hidden="true">
      <path
        class="bubble"
        d="M36 18H92A28 28 0 0 1 120 46V78A28 28 0 0 1 92 106H63L38.6 123.6C35.6 125.9 32 124.1 32 120.4V105.7A28 28 0 0 1 8 78V46A28 28 0 0 1 36 18Z"
      />
      <path class="clip" stroke-width="9.5" d="M86 40V64A22 22 0 0 1 42 64V22A15 15 0 0 1 72 22V62A8 8 0 0 1 56 62V40" />
    </svg>
  )
}
