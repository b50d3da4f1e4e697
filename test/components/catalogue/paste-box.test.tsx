// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { drawInEnglish } from '../speak.ts'
import { button, cell, drawCatalogue } from './drawn-catalogue.tsx'

const sheet = 'SKU\tName\tPrice\nBAB-40\tBabouche rouge\t149,50\n\tNameless\t1\nHAR-500\tHuile 500 ml\t160\nHAR-500\tHuile\t170'

async function preview(text: string) {
  const drawn = drawCatalogue()
  await drawn.user.click(cell('Paste from a sheet'))
  await drawn.user.paste(text)
  await drawn.user.click(button('Preview'))
  return drawn
}

describe('a pasted sheet', () => {
  drawInEnglish()

  it('is shown as it was understood, before anything changes', async () => {
    const { onTakeOver } = await preview(sheet)
    const title = screen.getByRole('heading', { level: 2 })
    expect(title.textContent).toBe('2 products read · 1 new · 1 replaces one of yours · 1 line left out')
    expect(document.activeElement).toBe(title)
    expect(
      within(screen.getByRole('table', { name: 'Preview' }))
        .getAllByRole('row')
        .map(row => row.textContent),
    ).toEqual(['BAB-40Babouche rouge149.50 MAD', 'HAR-500Huile170 MAD'])
    expect(onTakeOver).not.toHaveBeenCalled()
  })

  it('says which lines were left out and why, and which one won', async () => {
    await preview(sheet)
    expect(screen.getAllByRole('listitem').map(item => item.textContent)).toEqual([
      'Line 3 The SKU is missing Nameless 1',
      'HAR-500 stands twice: line 5 counts, not line 4',
    ])
  })

  it('is taken over whole, and the box is empty for the next', async () => {
    const { user, onTakeOver } = await preview(sheet)
    await user.click(button('Add 2 products'))
    expect(onTakeOver).toHaveBeenCalledExactlyOnceWith([
      { sku: 'BAB-40', name: 'Babouche rouge', price: 14950 },
      { sku: 'HAR-500', name: 'Huile', price: 17000 },
    ])
    expect(cell('Paste from a sheet').value).toBe('')
    expect(document.activeElement).toBe(cell('Paste from a sheet'))
  })

  it('can be mended: the text is still there', async () => {
    const { user } = await preview(sheet)
    await user.click(button('Back to the text'))
    expect(cell('Paste from a sheet').value).toBe(sheet)
  })

  it('without an article offers nothing to take over', async () => {
    await preview('only words')
    expect(screen.getByText(/Your catalogue is as it was/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Add \d/ })).toBeNull()
  })

  it('of many lines shows the first and counts the others', async () => {
    await preview(Array.from({ length: 20 }, (_, n) => `S-${n};Article ${n};10`).join('\n'))
    expect(screen.getByText('and 12 more')).toBeTruthy()
    expect(button('Add 20 products')).toBeTruthy()
  })

  it('is not looked at while the box is empty', async () => {
    const { user } = drawCatalogue()
    await user.click(button('Preview'))
    expect(cell('Paste from a sheet')).toBeTruthy()
  })
})
