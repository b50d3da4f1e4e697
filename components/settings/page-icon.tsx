import type { JSX } from 'preact'
import type { OptionsPage } from './options-page.ts'

const drawings: Record<OptionsPage, () => JSX.Element> = {
  accounts: () => (
    <path d="M3.75 5.5a2.25 2.25 0 1 0 4.5 0 2.25 2.25 0 1 0-4.5 0M1.5 13c.5-2.4 2.2-3.6 4.5-3.6s4 1.2 4.5 3.6M10.5 3.4a2.25 2.25 0 0 1 0 4.2M12 9.8c1.4.5 2.3 1.6 2.6 3.2" />
  ),
  catalogue: () => <path d="m8 1.9 5.4 2.9v6.4L8 14.1l-5.4-2.9V4.8zM2.9 5 8 7.8 13.1 5M8 7.8v6" />,
  general: () => (
    <path d="M2 4.5h6.6M12.4 4.5H14M10.5 2.6a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 1 0 0-3.8M2 11.5h1.6M7.4 11.5H14M5.5 9.6a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 1 0 0-3.8" />
  ),
  sites: () => <path d="M8 1.9a6.1 6.1 0 1 0 0 12.2A6.1 6.1 0 1 0 8 1.9M2 8h12M8 2c-3.4 3.6-3.4 8.4 0 12M8 2c3.4 3.6 3.4 8.4 0 12" />,
  privacy: () => <path d="M8 1.9 13 3.7v4c0 3.1-2 5.4-5 6.5-3-1.1-5-3.4-5-6.5v-4zM5.7 7.9l1.7 1.7 3-3.3" />,
}

/** The drawing before a page's name: it says nothing that the name does not. */
export function PageIcon({ page }: { page: OptionsPage }) {
  return (
    <svg class="i page-icon" viewBox="0 0 16 16" aria-hidden="true">
      {drawings[page]()}
    </svg>
  )
}
