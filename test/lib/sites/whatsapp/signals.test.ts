import { describe, expect, test } from 'vitest'
import { chatHtml, readChat, readHtml, type TestChat, type TestRow } from './chat.ts'

/** A sender who is neither the title nor known: nothing but the sign under test speaks. */
const mute = { stamp: '' }
const directionOf = (row: TestRow, chat: TestChat = {}) => readChat({ rows: [{ ...mute, ...row }], ...chat })?.messages[0]?.direction

const meta = (inner: string) => ({ after: `<div data-testid="msg-meta">${inner}</div>` })
const label = (name: string) => ({ before: `<span aria-label="${name}:"></span>` })

describe('the direction of a message', () => {
  test('stays unknown without a sign', () => expect(directionOf({})).toBe('unknown'))

  test.each([
    ['a class of the years before 2026', { before: '<i class="message-in"></i>' }, 'in'],
    ['the same for one of ours', { before: '<i class="message-out"></i>' }, 'out'],
    ['an id of the years before 2026', { id: 'false_212612345678@c.us_3A' }, 'in'],
    ['the same id of one of ours', { id: 'true_212612345678@c.us_3A' }, 'out'],
    ['a speaker with the name of the contact', label('Amina'), 'in'],
    ['a speaker called "you", French, with its space', label('Vous\u00a0'), 'out'],
    ['a speaker called "you", Arabic', label('أنت'), 'out'],
    ['a tick by the title of its icon', meta('<svg><title>wds-ic-read</title></svg>'), 'out'],
    ['a tick by its icon', meta('<i data-icon="msg-dblcheck"></i>'), 'out'],
    ['a tick by its label', meta('<span aria-label=" Distribué "></span>'), 'out'],
    ['a sender with the name of the contact', { stamp: '[18:02, 13/06/2026] Amina: ' }, 'in'],
    ['the author that a group shows', { before: '<span data-testid="author">Karim</span>' }, 'in'],
  ])('follows %s', (_, row, direction) => expect(directionOf(row)).toBe(direction))

  test('follows another sender in a direct chat where the contact wrote, too; else he may be the member of a group', () => {
    const rows = [{ stamp: '[18:02, 13/06/2026] Boutique: ' }, { stamp: '[18:03, 13/06/2026] Amina: ' }]
    expect(readChat({ rows })?.messages.map(({ direction }) => direction)).toEqual(['out', 'in'])
    expect(readChat({ rows: rows.slice(0, 1) })?.messages[0]?.direction).toBe('unknown')
  })

  test('does not follow another sender while the contact is known by a number only: it may be his own name', () => {
    expect(directionOf({ stamp: '[18:02, 13/06/2026] Karim: ' }, { title: '+212 6 61 22 33 44' })).toBe('unknown')
  })

  test('follows a speaker who is called as the sender: of ourselves the label would say "you"', () => {
    const row = { ...label('Karim'), stamp: '[18:02, 13/06/2026] Karim: ' }
    expect(directionOf(row, { title: '+212 6 61 22 33 44' })).toBe('in')
  })

  test('follows the name that a stranger gave himself, whatever is said before it', () => {
    const row = { ...label('Peut-être Karim'), stamp: '[18:02, 13/06/2026] ~ Karim: ' }
    expect(directionOf(row, { title: '+212 6 61 22 33 44' })).toBe('in')
  })

  test('follows the sender where the label says something else of the contact', () => {
    expect(directionOf({ ...label('Peut-être K.'), stamp: '[18:02, 13/06/2026] Amina: ' })).toBe('in')
  })

  test('takes a name for the same with and without the mark that colours an emoji', () => {
    expect(directionOf({ stamp: '[18:02, 13/06/2026] Amina ❤: ' }, { title: 'Amina <img class="emoji" alt="❤️">' })).toBe('in')
  })

  test('does not follow a label inside a quote', () => {
    expect(directionOf({ before: '<i data-testid="quoted-message"><span aria-label="Vous:"></span></i>' })).toBe('unknown')
  })

  test('follows "you" in a language that is not known, by the other name of the sender', () => {
    expect(directionOf({ ...label('Mimi'), stamp: '[18:02, 13/06/2026] Boutique: ' }, { title: '+212 6 61 22 33 44' })).toBe('out')
  })

  test.each([
    ['ltr', 'unknown'],
    ['rtl', 'out'],
  ])('reads the beak by the direction of the page: beside a label of ours, tail-in in %s makes it %s', (dir, direction) => {
    const row = { ...mute, ...meta('<span aria-label="Lu"></span>'), before: '<i data-icon="tail-in"></i>' }
    const html = chatHtml({ rows: [row] }).replace('<html', `<html dir="${dir}"`)
    expect(readHtml(html)?.messages[0]?.direction).toBe(direction)
  })
})
