import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'
import { Logo } from './logo.tsx'

export interface BlankProps {
  mark: 'logo' | 'warning' | 'done'
  title: string
  /** What is so, what is safe. */
  text: string
  /** One action, or a few with one primary. */
  children?: ComponentChildren
}

/** A surface with nothing to show: empty, failed or finished. */
export function Blank({ mark, title, text, children }: BlankProps) {
  return (
    <section class="blank">
      {mark === 'logo' ? (
        <Logo size="large" />
      ) : (
        <span class={`mark ${mark}`}>
          <Icon name={mark} />
        </span>
      )}
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div class="line">{children}</div>}
    </section>
  )
}
