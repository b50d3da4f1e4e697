import type { ComponentChildren } from 'preact'

export interface ButtonProps {
  children: ComponentChildren
  onClick(): void
  /** One primary a surface. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  small?: boolean
  disabled?: boolean
}

export function Button({ children, onClick, kind = 'plain', small = false, disabled = false }: ButtonProps) {
  return (
    <button type="button" class={`btn ${kind}${small ? ' small' : ''}`} disabled={disabled} onClick={onClick}>
      {children}
    </button>
  )
}
