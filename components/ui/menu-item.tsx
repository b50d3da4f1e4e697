import { useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from './icon.tsx'

export interface MenuItemProps {
  name: string
  count?: number | undefined
  /** Whether it is the one that holds; null in a menu of things to do. */
  checked: boolean | null
  /** Takes the focus when the menu opens. */
  first: boolean
  onChoose(): void
}

/** One of several in a menu. */
export function MenuItem({ name, count, checked, first, onChoose }: MenuItemProps) {
  const item = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (first) item.current?.focus({ preventScroll: true })
  }, [first])
  const role = checked === null ? { role: 'menuitem' as const } : { role: 'menuitemradio' as const, 'aria-checked': checked }
  return (
    <button type="button" tabIndex={-1} {...role} ref={item} onClick={onChoose}>
      {checked !== null && <Icon name={checked ? 'tick' : 'blank'} size={14} />}
      <bdi class="cut grow">{name}</bdi>
      {count !== undefined && <span class="muted">{count}</span>}
    </button>
  )
}
