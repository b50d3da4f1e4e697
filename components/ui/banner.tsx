import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'

const icons = { info: 'clock', warn: 'dots', bad: 'warning', good: 'done' } satisfies Record<string, IconName>

export interface BannerProps {
  tone: keyof typeof icons
  children: ComponentChildren
  /** The one thing that helps, if something does. */
  action?: { label: string; onClick(): void } | undefined
  /** What may be done instead. */
  other?: { label: string; onClick(): void } | undefined
}

/** What a surface says first, above all else. */
export function Banner({ tone, children, action, other }: BannerProps) {
  return (
    <div class={`banner ${tone}${other ? ' asks' : ''}`} role="status">
      <Icon name={icons[tone]} />
      <span class="grow">{children}</span>
      {action && (
        <span class="line">
          {[action, ...(other ? [other] : [])].map(({ label, onClick }) => (
            <button type="button" class="link" key={label} onClick={onClick}>
              {label}
            </button>
          ))}
        </span>
      )}
    </div>
  )
}
