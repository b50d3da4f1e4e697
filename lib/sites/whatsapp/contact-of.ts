import type { Contact, Read } from '../../lead/conversation.ts'
import { readDetails, readHandle, readPhone } from './contact.ts'
import { hasStranger, kindOf } from './kind.ts'
import type { Row } from './rows.ts'
import { isHandle, isPhone } from './title.ts'

/** Whose chat it is, by its title and what its rows tell of it. A group has no number and no handle. */
export function contactOf(chat: Element, title: Read<string>, rows: readonly Row[]): Contact {
  const kind = kindOf(chat, title?.value ?? null, rows)
  if (kind === 'group') return { name: title, phone: null, handle: null, kind }
  const isNamed = title !== null && !isPhone(title.value) && !isHandle(title.value)
  // Of what may be a group, the details name its members
  const details = kind === 'unknown' && title && hasStranger(rows, title.value) ? [] : readDetails(chat, title)
  return { name: isNamed ? title : null, phone: readPhone(chat, title, rows, details), handle: readHandle(title, details), kind }
}
