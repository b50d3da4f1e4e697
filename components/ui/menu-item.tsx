import { useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from './icon.tsx'

/** One of several in a menu. The checked one takes the focus when the menu opens. */
export function MenuItem({ name, checked, onChoose }: { name: string; checked: boolean; onChoose(): void }) {
  const item = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (checked) item.current?.focus()
  }, [checked])
  return (
    <button type="button" role="menuitemradio" aria-checked={checked} ref={item} onClick={onChoose}>
      <Icon name={checked ? 'tick' : 'blank'} size={14} />
      <bdi class="cut">{name}</bdi>
    </button>
  )
}
