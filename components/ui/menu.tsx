import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { MenuItem } from './menu-item.tsx'
import { menuKeys } from './menu-keys.ts'

export interface MenuChoice<Id> {
  id: Id
  name: string
  /** How many it stands for. */
  count?: number | undefined
}

export interface MenuProps<Id> {
  /** Whole name of the button that opens it. */
  name: string
  /** Name of the list that opens. */
  title: string
  /** Class of the button. */
  look: string
  items: MenuChoice<Id>[]
  /** The one that holds now; undefined where the menu is of things to do, not of states. */
  chosen?: Id
  /** Opens over the button, for one at the foot. */
  up?: boolean
  onChoose(id: Id): void
  /** What the button shows. */
  children: ComponentChildren
}

/** A button that opens into a list: Down and Up go round it, Escape closes it, and the button has the focus again. */
export function Menu<Id extends string | null>({ name, title, look, items, chosen, up = false, onChoose, children }: MenuProps<Id>) {
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (open) list.current?.scrollIntoView?.({ block: 'nearest' })
  }, [open])
  const close = () => {
    setOpen(false)
    place.current?.querySelector('button')?.focus()
  }
  const leave = (event: FocusEvent) => {
    if (!place.current?.contains(event.relatedTarget as Node | null)) setOpen(false)
  }
  const choose = (id: Id) => {
    close()
    if (id !== chosen) onChoose(id)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the button and the menu inside
    <div class={`menu-place${up ? ' up' : ''}`} ref={place} onKeyDown={open ? menuKeys(close) : undefined} onFocusOut={leave}>
      <button type="button" class={look} aria-label={name} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        {children}
      </button>
      {open && (
        <div class="menu" role="menu" aria-label={title} ref={list}>
          {items.map((item, n) => (
            <MenuItem
              key={item.id}
              name={item.name}
              count={item.count}
              checked={chosen === undefined ? null : item.id === chosen}
              first={chosen === undefined ? n === 0 : item.id === chosen}
              onChoose={() => choose(item.id)}
            />
          ))}
        </div>
      )}
    </div>
  )
}
