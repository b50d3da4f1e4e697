// @vitest-environment happy-dom
import { screen } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { drawInEnglish } from '../speak.ts'
import { button, cell, drawCatalogue, sampleItems } from './drawn-catalogue.tsx'

const many = Array.from({ length: 150 }, (_, n) => ({ sku: `SKU-${n}`, name: `Article ${n}`, price: 100 }))

describe('editing an article where it stands', () => {
  drawInEnglish()

  it('saves on leaving the line, in minor units', async () => {
    const { user, onPut } = drawCatalogue()
    await user.clear(cell('Price of Babouche cuir'))
    await user.type(cell('Price of Babouche cuir'), '160,50')
    await user.click(cell('SKU of Huile d’argan'))
    expect(onPut).toHaveBeenCalledExactlyOnceWith({ sku: 'BAB-40', name: 'Babouche cuir', price: 16050 }, 'BAB-40')
  })

  it('does not save while the line is being walked through', async () => {
    const { user, onPut } = drawCatalogue()
    await user.type(cell('SKU of Babouche cuir'), 'X')
    await user.tab()
    expect(onPut).not.toHaveBeenCalled()
  })

  it('saves with Enter, and says which SKU it had', async () => {
    const { user, onPut } = drawCatalogue()
    await user.type(cell('SKU of Babouche cuir'), '-B{Enter}')
    expect(onPut).toHaveBeenCalledExactlyOnceWith({ sku: 'BAB-40-B', name: 'Babouche cuir', price: 14950 }, 'BAB-40')
  })

  it('puts everything back with Esc', async () => {
    const { user, onPut } = drawCatalogue()
    await user.type(cell('Name of BAB-40'), ' rouge{Escape}')
    await user.tab()
    expect(cell('Name of BAB-40').value).toBe('Babouche cuir')
    expect(onPut).not.toHaveBeenCalled()
  })

  it('saves nothing when nothing changed', async () => {
    const { user, onPut } = drawCatalogue()
    await user.type(cell('Name of BAB-40'), ' {Enter}')
    expect(onPut).not.toHaveBeenCalled()
  })

  it.each([
    ['Price of Babouche cuir', 'free', 'The price is not an amount in MAD'],
    ['Name of BAB-40', ' ', 'The name is missing'],
    ['SKU of Babouche cuir', 'TAP-1', 'Another product has this SKU'],
  ])('keeps %s %j to itself and says why', async (name, typed, words) => {
    const { user, onPut } = drawCatalogue()
    await user.clear(cell(name))
    await user.type(cell(name), `${typed}{Enter}`)
    expect(onPut).not.toHaveBeenCalled()
    expect(screen.getByRole('alert').textContent).toBe(words)
    expect(cell(name).getAttribute('aria-invalid')).toBe('true')
  })

  it('shows an open price as open', () => {
    drawCatalogue()
    expect(cell('Price of Tapis berbère').value).toBe('')
    expect(cell('Price of Tapis berbère').placeholder).toBe('varies')
  })
})

describe('adding an article', () => {
  drawInEnglish()

  it('is Enter in its line, which then waits for the next one', async () => {
    const { user, onPut } = drawCatalogue([])
    expect(screen.getByText(/^No product yet/)).toBeTruthy()
    await user.type(cell('SKU'), 'SAV-1')
    await user.type(cell('Product name'), 'Savon noir')
    await user.type(cell('Price'), '45 DH{Enter}')
    expect(onPut).toHaveBeenCalledExactlyOnceWith({ sku: 'SAV-1', name: 'Savon noir', price: 4500 }, null)
    expect([cell('SKU').value, cell('Product name').value, cell('Price').value]).toEqual(['', '', ''])
    expect(document.activeElement).toBe(cell('SKU'))
  })

  it('says what is missing', async () => {
    const { user, onPut } = drawCatalogue()
    await user.click(button('Add product'))
    expect(screen.getByRole('alert').textContent).toBe('The SKU is missing')
    expect(onPut).not.toHaveBeenCalled()
  })
})

describe('removing an article', () => {
  drawInEnglish()

  it('happens at once and can be undone', async () => {
    const { user, onRemove, onPut } = drawCatalogue()
    await user.click(button('Remove Babouche cuir'))
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('BAB-40')
    expect(document.activeElement).toBe(button('Undo'))
    await user.click(button('Undo'))
    expect(onPut).toHaveBeenCalledExactlyOnceWith(sampleItems[0], null)
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })
})

describe('a large catalogue', () => {
  drawInEnglish()

  it('shows the first hundred and says so', () => {
    drawCatalogue(many)
    expect(screen.getAllByRole('button', { name: /^Remove/ })).toHaveLength(100)
    expect(screen.getByText('The first 100 are shown. Search to find the others.')).toBeTruthy()
    expect(screen.getByText('150 products')).toBeTruthy()
  })

  it('is searched by words of name and SKU', async () => {
    const { user } = drawCatalogue(many)
    await user.type(screen.getByRole('searchbox', { name: 'Find a product' }), 'ARTICLE sku-149')
    expect(screen.getAllByRole('button', { name: /^Remove/ }).map(found => found.getAttribute('aria-label'))).toEqual([
      'Remove Article 149',
    ])
  })

  it('says when nothing is found', async () => {
    const { user } = drawCatalogue(many)
    await user.type(screen.getByRole('searchbox', { name: 'Find a product' }), 'savon')
    expect(screen.getByText('No product with these words')).toBeTruthy()
  })
})

describe('whose catalogue it is', () => {
  drawInEnglish()

  it('can be chosen when there are several', async () => {
    const accounts = [
      { id: 'atlas', name: 'Atlas Beauty' },
      { id: 'cuir', name: 'Dar Cuir' },
    ]
    const { user, onAccount } = drawCatalogue(sampleItems, { accounts })
    await user.selectOptions(screen.getByLabelText('Account'), 'Dar Cuir')
    expect(onAccount).toHaveBeenCalledExactlyOnceWith('cuir')
  })

  it('is not asked when there is one', () => {
    drawCatalogue(sampleItems, { accounts: [{ id: 'atlas', name: 'Atlas Beauty' }] })
    expect(screen.queryByLabelText('Account')).toBeNull()
  })
})
