// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ReviewView, type ReviewViewProps } from '../../../components/review/review-view.tsx'
import { PART } from '../../../components/review/use-parts.ts'
import type { ReviewRow } from '../../../lib/lead/review-rows.ts'
import { now } from '../sample-leads.ts'
import { groupChat, reviewSample } from '../sample-review.ts'
import { drawInEnglish, speak } from '../speak.ts'

const [sure, , doubtful, captured, lacking] = reviewSample as [ReviewRow, ReviewRow, ReviewRow, ReviewRow, ReviewRow]

function draw(more: Partial<ReviewViewProps> = {}) {
  const told = {
    onTick: vi.fn(),
    onTickAll: vi.fn(),
    onOpen: vi.fn(),
    onEdit: vi.fn(),
    onOpenLead: vi.fn(),
    onReadAgain: vi.fn(),
    onSave: vi.fn(),
  }
  render(<ReviewView rows={reviewSample} conversation={groupChat} currency="MAD" now={now} at={null} saving={false} {...told} {...more} />)
  return { user: userEvent.setup(), ...told }
}
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(name) })
const rowText = (name: string) => box(name).closest('li')?.textContent ?? ''

describe('the review list', () => {
  drawInEnglish()

  it('says what was found in how much, and adds up what is ticked', () => {
    draw()
    expect(screen.getByRole('heading').textContent).toBe('5 orders in 5 messages')
    expect(screen.getByRole('status').textContent).toBe('3 ticked')
    expect(document.body.textContent).toContain('3 rows had no text. Older messages are not on screen')
    expect(document.querySelector('.total')?.textContent).toBe('1,130 MAD')
    expect(screen.getByRole('button', { name: /Add 3 leads/ })).toBeTruthy()
  })

  it('shows of each order who, where, what, how much and in which words', () => {
    draw()
    expect(rowText('Nadia')).toContain('Nadia Skalli831 MAD')
    expect(rowText('Nadia')).toContain('06 60 50 40 30 · Casablanca4 × Rose face serum')
    expect([...(box('Nadia').closest('li')?.querySelectorAll('mark') ?? [])].map(mark => mark.textContent)).toEqual(['4 serum', 'casa'])
  })

  it('says what an order lacks, and its box opens it', async () => {
    const { user, onOpen, onTick } = draw()
    expect(rowText('06 52')).toContain('Name missing · Article not in the catalogue')
    await user.click(box('06 52'))
    expect(onOpen).toHaveBeenCalledWith(lacking.key)
    expect(onTick).not.toHaveBeenCalled()
    expect(box('06 52').checked).toBe(false)
  })

  it('says what was captured before, and opens it', async () => {
    const { user, onOpenLead } = draw()
    expect(rowText('Omar')).toContain('Captured')
    await user.click(screen.getByRole('button', { name: 'Open it' }))
    expect(onOpenLead).toHaveBeenCalledWith(captured.captured?.key)
  })

  it('says that a number stands there twice', () => {
    draw({ rows: [{ ...sure, twin: true }] })
    expect(rowText('Nadia')).toContain('Same number twice in this list')
  })

  it('asks what is in doubt, in its place', async () => {
    const { user, onEdit } = draw()
    expect(rowText('Reda')).toContain('Which city?')
    await user.click(screen.getByRole('button', { name: 'Tétouan' }))
    expect(onEdit.mock.calls[0]?.[0]).toBe(doubtful.key)
    expect(onEdit.mock.calls[0]?.[1](doubtful.form).fields.city).toMatchObject({ text: 'Tétouan', typed: true })
  })

  it('of pasted text speaks of no messages and of nothing to scroll', () => {
    draw({ conversation: { ...groupChat, site: 'paste' }, onReadAgain: null })
    expect(screen.getByRole('heading').textContent).toBe('5 orders found')
    expect(document.body.textContent).not.toContain('Older messages')
  })

  it('counts as Arabic counts', async () => {
    await speak('ar')
    draw()
    expect(screen.getByRole('heading').textContent).toBe('5 طلبات في 5 رسائل')
  })
})

describe('its keys', () => {
  drawInEnglish()

  it('go from order to order, tick, open, and add', async () => {
    const { user, onTick, onOpen, onSave } = draw()
    expect(document.activeElement).toBe(box('Nadia'))
    await user.keyboard('{ArrowDown}j{ArrowUp} ')
    expect(onTick).toHaveBeenCalledExactlyOnceWith('o1', false)
    await user.keyboard('{Enter}')
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('o1')
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(onSave).toHaveBeenCalledTimes(1)
  })

  it('tick all and read again', async () => {
    const { user, onTickAll, onReadAgain } = draw()
    await user.keyboard('{Control>}a{/Control}')
    expect(onTickAll).toHaveBeenCalledTimes(1)
    await user.keyboard('r')
    expect(onReadAgain).toHaveBeenCalledTimes(1)
  })

  it('begin where the person came from', () => {
    draw({ at: doubtful.key })
    expect(document.activeElement).toBe(box('Reda'))
  })
})

describe('a list of very many orders', () => {
  drawInEnglish()
  const many = Array.from({ length: 2 * PART + 30 }, (_, n) => ({ ...sure, key: `k${n}` }))
  const boxes = () => [...document.querySelectorAll<HTMLInputElement>('[data-order]')]
  const inFocus = () => (document.activeElement as HTMLElement).dataset.order

  it('is drawn in parts, and says of each how many there are', async () => {
    const { user } = draw({ rows: many })
    expect(boxes()).toHaveLength(PART)
    expect(screen.getByRole('status').textContent).toBe(`${many.length} ticked`)
    const last = boxes().at(-1)?.closest('li')
    expect([last?.getAttribute('aria-posinset'), last?.getAttribute('aria-setsize')]).toEqual(['200', '430'])
    await user.click(screen.getByRole('button', { name: 'Show more (230 left)' }))
    expect(boxes()).toHaveLength(2 * PART)
    expect(inFocus()).toBe('k200')
    await user.click(screen.getByRole('button', { name: 'Show more (30 left)' }))
    expect(screen.queryByRole('button', { name: /Show more/ })).toBeNull()
    expect(last?.hasAttribute('aria-setsize')).toBe(false)
  })

  it('goes on behind the last that is drawn by the keys alone, and ends at the last of all', async () => {
    const { user } = draw({ rows: many.slice(0, PART + 1) })
    boxes().at(-1)?.focus()
    await user.keyboard('{ArrowDown}')
    expect(inFocus()).toBe('k200')
    await user.keyboard('{ArrowDown}')
    expect(inFocus()).toBe('k200')
  })

  it('begins where the person came from, however far down', () => {
    draw({ rows: many, at: 'k410' })
    expect(inFocus()).toBe('k410')
    expect(boxes()).toHaveLength(many.length)
  })
})
