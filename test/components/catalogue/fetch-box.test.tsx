// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import type { CatalogueItem } from '../../../lib/lead/catalogue.ts'
import { drawInEnglish } from '../speak.ts'
import { button, drawCatalogue } from './drawn-catalogue.tsx'

const fetched: CatalogueItem[] = [
  { sku: 'BAB-40', name: 'Babouche rouge', price: 15_000 },
  { sku: 'NEW-1', name: 'Savon', price: null },
]

const draw = (...answers: (CatalogueItem[] | null)[]) =>
  drawCatalogue(undefined, { crm: 'WedoCOD seller', onFetch: async () => answers.shift() ?? null })
const fetchThem = () => button('Fetch from WedoCOD seller')

describe('the articles of the CRM', () => {
  drawInEnglish()

  it('are not offered where the CRM lists none', () => {
    drawCatalogue()
    expect(screen.queryByRole('button', { name: /Fetch/ })).toBeNull()
  })

  it('are shown before anything changes, then taken over; the focus goes on and comes back', async () => {
    const { user, onTakeOver } = draw(fetched)
    await user.click(fetchThem())
    const title = await screen.findByRole('heading', { name: '2 products read · 1 new · 1 replaces one of yours' })
    expect(document.activeElement).toBe(title)
    expect(within(screen.getByRole('table', { name: 'Preview' })).getAllByRole('row')).toHaveLength(2)
    expect(onTakeOver).not.toHaveBeenCalled()
    await user.click(button('Add 2 products'))
    expect(onTakeOver).toHaveBeenCalledWith(fetched)
    expect(document.activeElement).toBe(fetchThem())
  })

  it('may be left where they are', async () => {
    const { user, onTakeOver } = draw(fetched)
    await user.click(fetchThem())
    await user.click(await screen.findByRole('button', { name: 'Not now' }))
    expect(onTakeOver).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(fetchThem())
  })

  it('that could not be fetched say what is safe and what to do, and can be asked for again', async () => {
    const { user } = draw(null, [])
    await user.click(fetchThem())
    expect((await screen.findByText(/could not be asked/)).textContent).toContain('Your catalogue is as it was.')
    await user.click(fetchThem())
    expect(await screen.findByText(/lists no product/)).toBeTruthy()
  })
})
