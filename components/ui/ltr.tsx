import type { ComponentChildren } from 'preact'

/** Phones, prices, SKU, references: read from left to right even in the middle of Arabic. */
export function Ltr({ children }: { children: ComponentChildren }) {
  return (
    <bdi class="ltr" dir="ltr">
      {children}
    </bdi>
  )
}
