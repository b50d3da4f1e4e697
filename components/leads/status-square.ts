import type { Status } from '../../lib/lead/status.ts'

const squares: Partial<Record<Status, string>> = {
  new: 'new',
  confirmed: 'confirmed',
  call_later: 'later',
  no_reply: 'noanswer',
  wrong: 'wrong',
  cancelled: 'cancelled',
  duplicate: 'duplicate',
}

/** The class of the square that stands for a status: a colour or an outline of its own for those an agent sets all day. */
export const squareOf = (status: Status): string => squares[status] ?? 'other'
