import type { ComponentChildren } from 'preact'

export interface ButtonProps {
  children: ComponentChildren
  onClick(): void
  /** One primary a surface. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  small?: boolean
}

export function Button({ children, onClick, kind = 'plain', small = false }: ButtonProps) {
  return (
    <button type="button" class={`btn ${kind}${small ? ' small' : ''}`} onClick={onClick}>
      {children}
    </button>
  )
}
