import type { JSX } from 'preact'

/** Strokes and grounds come from `.i`: a bare shape is a line, `solid` is filled, `knock` is cut out of what it lies on. */
const drawings = {
  down: () => <path d="m4.5 6.5 3.5 3.5 3.5-3.5" />,
  bubble: () => (
    <path d="M3.5 2.75h9c1 0 1.75.75 1.75 1.75v5c0 1-.75 1.75-1.75 1.75H7.5L4.5 14v-2.75h-1c-1 0-1.75-.75-1.75-1.75v-5c0-1 .75-1.75 1.75-1.75z" />
  ),
  refresh: () => <path d="M13.25 8A5.25 5.25 0 1 1 11.5 4.1L13.25 5.5M13.25 2.5v3h-3" />,
  gear: () => (
    <path d="M6 8a2 2 0 1 0 4 0 2 2 0 1 0-4 0M8 1.75v1.75M8 12.5v1.75M1.75 8H3.5M12.5 8h1.75M3.6 3.6l1.2 1.2M11.2 11.2l1.2 1.2M12.4 3.6l-1.2 1.2M4.8 11.2l-1.2 1.2" />
  ),
  user: () => <path d="M5.5 5.25a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0M2.9 13.75c.6-2.8 2.6-4.2 5.1-4.2s4.5 1.4 5.1 4.2" />,
  quote: () => (
    <path
      class="solid"
      d="M6.7 4.2 6.3 5C4.9 5.7 4.3 6.5 4.2 7.5h.3c1.2 0 2 .8 2 1.95S5.6 11.5 4.4 11.5c-1.3 0-2.2-1-2.2-2.6 0-2.2 1.4-3.9 4.5-4.7zm6.6 0-.4.8c-1.4.7-2 1.5-2.1 2.5h.3c1.2 0 2 .8 2 1.95s-.9 2.05-2.1 2.05c-1.3 0-2.2-1-2.2-2.6 0-2.2 1.4-3.9 4.5-4.7z"
    />
  ),
  /** Keeps the room of a drawing. */
  blank: () => <path />,
  minus: () => <path d="M3.75 8h8.5" />,
  plus: () => <path d="M8 3.25v9.5M3.25 8h9.5" />,
  bin: () => <path d="M2.75 4.25h10.5M6 4V2.5h4V4M4.25 4.5l.6 9h6.3l.6-9M6.75 7v4M9.25 7v4" />,
  search: () => <path d="M2.5 7a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0M10.4 10.4l3.35 3.35" />,
  tick: () => <path d="m3.5 8.5 3 3 6-7" />,
  device: () => (
    <path d="M4.5 3.25h7c.7 0 1.25.55 1.25 1.25V9c0 .7-.55 1.25-1.25 1.25h-7c-.7 0-1.25-.55-1.25-1.25V4.5c0-.7.55-1.25 1.25-1.25zM1.75 12.75h12.5" />
  ),
  clock: () => <path d="M2 8a6 6 0 1 0 12 0A6 6 0 1 0 2 8M8 4.8V8.2l2.2 1.3" />,
  up: () => <path d="M2 8a6 6 0 1 0 12 0A6 6 0 1 0 2 8M8 11V5.25M5.5 7.5 8 5l2.5 2.5" />,
  took: () => <path d="M2 8a6 6 0 1 0 12 0A6 6 0 1 0 2 8M5.3 8.2l1.9 1.9 3.5-3.9" />,
  ban: () => <path d="M2 8a6 6 0 1 0 12 0A6 6 0 1 0 2 8M4 12l8-8" />,
  dots: () => (
    <>
      <path d="M2 8a6 6 0 1 0 12 0A6 6 0 1 0 2 8" />
      <circle class="solid" cx="5.2" cy="8" r=".95" />
      <circle class="solid" cx="8" cy="8" r=".95" />
      <circle class="solid" cx="10.8" cy="8" r=".95" />
    </>
  ),
  done: () => (
    <>
      <circle class="solid" cx="8" cy="8" r="6.75" />
      <path class="knock" d="m5 8.3 2.1 2.1L11 6" />
    </>
  ),
  warning: () => (
    <>
      <path class="solid" d="M6.7 2.3a1.5 1.5 0 0 1 2.6 0l5.2 9.2a1.5 1.5 0 0 1-1.3 2.25H2.8a1.5 1.5 0 0 1-1.3-2.25z" />
      <path class="knock" d="M8 5.8v3.2M8 11.3v.1" />
    </>
  ),
  question: () => (
    <>
      <rect class="solid" x="3.05" y="3.05" width="9.9" height="9.9" rx="2" transform="rotate(45 8 8)" />
      <path class="knock" d="M6.5 6.6c0-.95.7-1.55 1.55-1.55S9.55 5.6 9.55 6.45c0 1.1-1.5 1.2-1.5 2.3M8 10.85v.1" />
    </>
  ),
  phone: () => (
    <path d="M3.2 2.5h2.3l1.25 3.1-1.5 1.1c.7 1.65 1.9 2.85 3.55 3.55l1.1-1.5 3.1 1.25v2.3c0 .8-.6 1.4-1.4 1.3C6.9 13.1 2.9 9.1 2 4c-.1-.8.4-1.5 1.2-1.5z" />
  ),
  paste: () => (
    <path d="M5.75 3.25h-1.5c-.8 0-1.5.7-1.5 1.5v7.5c0 .8.7 1.5 1.5 1.5h7.5c.8 0 1.5-.7 1.5-1.5v-7.5c0-.8-.7-1.5-1.5-1.5h-1.5M5.75 2.25h4.5v2.5h-4.5zM5.5 8h5M5.5 10.75h3" />
  ),
  copy: () => (
    <path d="M6.75 5.25h5.5a1.5 1.5 0 0 1 1.5 1.5v5.5a1.5 1.5 0 0 1-1.5 1.5h-5.5a1.5 1.5 0 0 1-1.5-1.5v-5.5a1.5 1.5 0 0 1 1.5-1.5zM10.75 3.5c-.2-.75-.7-1.25-1.5-1.25h-5.5c-1 0-1.5.5-1.5 1.5v5.5c0 .8.5 1.3 1.25 1.5" />
  ),
  external: () => (
    <path d="M6.5 3.5h-2c-1 0-1.5.5-1.5 1.5v6.5c0 1 .5 1.5 1.5 1.5H11c1 0 1.5-.5 1.5-1.5v-2M9.25 2.5h4.25v4.25M13.25 2.75 7.5 8.5" />
  ),
  more: () => (
    <>
      <circle class="solid" cx="3.5" cy="8" r="1.25" />
      <circle class="solid" cx="8" cy="8" r="1.25" />
      <circle class="solid" cx="12.5" cy="8" r="1.25" />
    </>
  ),
  funnel: () => <path d="M2.5 3.5h11L9.5 8.5v4l-3 1.25V8.5z" />,
  calendar: () => (
    <path d="M4 3.25h8c1 0 1.75.75 1.75 1.75v7c0 1-.75 1.75-1.75 1.75H4c-1 0-1.75-.75-1.75-1.75V5c0-1 .75-1.75 1.75-1.75zM2.5 6.75h11M5.25 1.75v2.5M10.75 1.75v2.5" />
  ),
} satisfies Record<string, () => JSX.Element>

export type IconName = keyof typeof drawings

/** A 16 px drawing beside words that say the same: hidden from screen readers. */
export function Icon({ name, size = 16 }: { name: IconName; size?: 12 | 14 | 16 }) {
  return (
    <svg class={size === 16 ? 'i' : `i i-${size}`} viewBox="0 0 16 16" aria-hidden="true">
      {drawings[name]()}
    </svg>
  )
}
