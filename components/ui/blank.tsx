import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from './icon.tsx'
import { Logo } from './logo.tsx'

export interface BlankProps {
  mark: 'logo' | 'warning' | 'done'
  title: string
  /** What is so, what is safe. */
  text: string
  /** It took the place of what had the focus: its title takes it over and is read out, and its text whenever it changes. */
  takesFocus?: boolean
  /** One action, or a few with one primary. */
  children?: ComponentChildren
}

/** A surface with nothing to show: empty, failed or finished. */
export function Blank({ mark, title, text, takesFocus = false, children }: BlankProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [])
  return (
    <section class="blank">
      {mark === 'logo' ? (
        <Logo size="large" />
      ) : (
        <span class={`mark ${mark}`}>
          <Icon name={mark} />
        </span>
      )}
      <h2 ref={heading} tabIndex={takesFocus ? -1 : undefined}>
        {title}
      </h2>
      <p role={takesFocus ? 'status' : undefined}>{text}</p>
      {children && <div class="line">{children}</div>}
    </section>
  )
}
