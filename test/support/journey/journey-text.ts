import type { Conversation, Message } from '../../../lib/lead/conversation.ts'
import type { LoggedRequest } from '../../sandbox/request-log.ts'
import type { FilledForm } from '../flows/capture.ts'
import type { Compared } from './compare-row.ts'

const WIDEST = 90

const cut = (line: string) => (line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line)

/** Rows of cells as lines, each column as wide as its widest cell. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const width = (column: number) => Math.max(...rows.map(row => row[column]?.length ?? 0))
  return rows.map(row => `   ${row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(width(column)))).join('  ')}`)
}

const speakers = { in: 'customer', out: 'shop', unknown: '?' } as const

/** One row per line of the message; who and when stand beside the first. */
function messageRows({ direction, at, text }: Message): string[][] {
  return text.split('\n').map((line, index) => (index === 0 ? [speakers[direction], at ?? '', cut(line)] : ['', '', cut(line)]))
}

/** What was read from the page. */
export function conversationText(conversation: Conversation): string[] {
  const { contact, messages, health } = conversation
  const who = [contact.name?.value, contact.phone?.value].filter(Boolean).join(', ')
  return [
    `   ${conversation.site}: ${who || 'nobody named'}; ${messages.length} messages, ${health}`,
    ...columns(messages.flatMap(messageRows)),
  ]
}

/** What the form held. */
export function formText(form: FilledForm): string[] {
  const lines = form.lines.map((line, index) => [`Product ${index + 1}`, `${line.quantity} x ${line.name} at ${line.unitPrice}`])
  return columns([
    ['Name', form.name],
    ['Phone', form.phone],
    ['City', form.city],
    ['Area', form.area],
    ['Address', form.address],
    ...lines,
    ['Delivery', form.deliveryFee],
  ])
}

/** The request that left, as the CRM got it. */
export function requestText({ method, path, status, body, at, answeredAt }: LoggedRequest): string[] {
  const took = answeredAt === null ? 'no answer' : `${status} after ${answeredAt - at} ms`
  const json = JSON.stringify(body, null, 2).split('\n')
  return [`   ${method} ${path} -> ${took}`, ...json.map(line => `   ${line}`)]
}

/** The row the CRM now holds, beside the form. */
export const rowText = (compared: readonly Compared[]): string[] =>
  columns(compared.map(({ field, form, row, equal }) => [field, row, equal ? 'as in the form' : `NOT as in the form: ${form}`]))
