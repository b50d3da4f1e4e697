import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Conversation } from '../../../lib/lead/conversation.ts'
import { reportOf } from '../../../lib/lead/site-report.ts'

const folder = new URL('../../pages/whatsapp/', import.meta.url)
const readings = readdirSync(folder)
  .filter(file => file.endsWith('.expected.json'))
  .map(file => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Conversation] as const)

describe('the report of a reading', () => {
  it.each(readings)('of %s holds no word and no number of the chat', (_file, conversation) => {
    const report = JSON.stringify(reportOf(conversation))
    const { contact, messages, url, selection } = conversation
    const told = [
      contact.name?.value,
      contact.phone?.value,
      contact.handle?.value,
      url,
      selection,
      ...messages.flatMap(({ text, author, id }) => [text, author, id]),
    ]
    for (const words of told) if (words && words.length > 2) expect(report).not.toContain(words)
    expect(report).not.toMatch(/\d{5,}/)
  })

  it('counts what was read, and by which tier', () => {
    const [, conversation] = readings.find(([file]) => file.startsWith('2026-06-fr')) ?? []
    if (!conversation) throw new Error('no such page')
    expect(reportOf(conversation)).toMatchObject({
      site: 'whatsapp',
      health: conversation.health,
      kind: conversation.contact.kind,
      messages: conversation.messages.length,
      incoming: conversation.messages.filter(({ direction }) => direction === 'in').length,
    })
  })

  it('is none of a page without a reader of its own', () => {
    const [[, conversation] = []] = readings
    if (!conversation) throw new Error('no page')
    expect(reportOf({ ...conversation, site: 'generic' })).toBeNull()
  })
})
