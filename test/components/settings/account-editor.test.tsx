// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { crms } from '../../../lib/crm/registry.ts'
import { drawInEnglish } from '../speak.ts'
import { box, button, drawEditor } from './drawn-editor.tsx'
import { sampleAccount } from './sample-account.ts'

const blank = { ...sampleAccount, name: '', baseUrl: '', ownNumbers: [] }

describe('the form of an account', () => {
  drawInEnglish()

  it('shows what is stored, each under its name', () => {
    drawEditor()
    expect(box('Account name').value).toBe('Atlas Beauty')
    expect(box('CRM').value).toBe('wedocod-web')
    expect(box('Web address').value).toBe('https://crm.atlas-beauty.example')
    expect(box('Country').value).toBe('MA')
    expect(box('Currency').value).toBe('MAD')
    expect(box('Delivery fee').value).toBe('35')
  })

  it('names countries with their calling code', () => {
    drawEditor()
    expect(screen.getByRole('option', { name: 'Tunisia +216' })).toBeTruthy()
  })

  it('says why an account whose leads are in doubt may not move', () => {
    drawEditor({ saving: 'in-doubt' })
    expect(screen.getByText(/the leads could arrive twice/).getAttribute('role')).toBe('status')
  })

  it('hands every change out whole', async () => {
    const { user, last } = drawEditor()
    await user.type(box('Account name'), ' 2')
    expect(last()).toEqual({ ...sampleAccount, name: 'Atlas Beauty 2' })
  })

  it('offers every CRM there is', () => {
    drawEditor()
    expect([...box('CRM').querySelectorAll('option')].map(option => option.textContent)).toEqual(
      Object.values(crms).map(({ label }) => label),
    )
  })

  it('fills in the address usual with the CRM, over none and over another usual one', async () => {
    const { user, last } = drawEditor({ form: blank })
    await user.selectOptions(box('CRM'), 'wedocod-seller')
    expect(last()).toMatchObject({ crm: 'wedocod-seller', baseUrl: 'https://api.wedocod.com' })
    await user.selectOptions(box('CRM'), 'wedocod-web')
    expect(last()).toMatchObject({ crm: 'wedocod-web', baseUrl: '' })
  })

  it('keeps an address that a person typed when the CRM changes', async () => {
    const { user, last } = drawEditor()
    await user.selectOptions(box('CRM'), 'wedocod-seller')
    expect(last()).toEqual({ ...sampleAccount, crm: 'wedocod-seller' })
  })

  it('takes the currency along with the country', async () => {
    const { user, last } = drawEditor()
    await user.selectOptions(box('Country'), 'TN')
    expect(last()).toMatchObject({ country: 'TN', currency: 'TND' })
  })

  it('keeps a currency that a person chose', async () => {
    const { user, last } = drawEditor({ form: { ...sampleAccount, currency: 'EUR' } })
    await user.selectOptions(box('Country'), 'TN')
    expect(last()).toMatchObject({ country: 'TN', currency: 'EUR' })
  })
})

describe('saving an account', () => {
  drawInEnglish()

  it('is a press on the button', async () => {
    const { user, onSave } = drawEditor()
    await user.click(button('Save changes'))
    expect(onSave).toHaveBeenCalledTimes(1)
  })

  it.each(['{Control>}s{/Control}', '{Meta>}s{/Meta}', '{Control>}[KeyS]{/Control}'])('is %s wherever the focus is', async keys => {
    const { user, onSave } = drawEditor()
    await user.keyboard(keys)
    expect(onSave).toHaveBeenCalledTimes(1)
  })

  it('ends with the form: its key is free again', async () => {
    const { user, onSave } = drawEditor()
    cleanup()
    await user.keyboard('{Control>}s{/Control}')
    expect(onSave).not.toHaveBeenCalled()
  })

  it('says what is wrong in words and goes to the first of it, instead of saving', async () => {
    const { user, onSave } = drawEditor({ form: { ...blank, baseUrl: 'http://crm.example.com', deliveryFee: 'free' }, tokenEnd: null })
    await user.click(button('Save changes'))
    expect(onSave).not.toHaveBeenCalled()
    expect(screen.getByText('Give the account a name')).toBeTruthy()
    expect(screen.getByText('Only https addresses: over http, others on the network could read your token')).toBeTruthy()
    expect(screen.getByText('Paste the token from your CRM')).toBeTruthy()
    expect(screen.getByText('Type the delivery fee as an amount in MAD, like 35')).toBeTruthy()
    expect(document.activeElement).toBe(box('Account name'))
  })

  it('says nothing against a field that nobody has left yet', async () => {
    const { user } = drawEditor({ form: blank, tokenEnd: null })
    expect(screen.queryByText('Give the account a name')).toBeNull()
    await user.click(box('Account name'))
    await user.tab()
    expect(screen.getByText('Give the account a name')).toBeTruthy()
    expect(box('Account name').getAttribute('aria-invalid')).toBe('true')
    expect(screen.queryByText('Type the address of your CRM')).toBeNull()
  })

  it('says how it went', () => {
    drawEditor({ saving: 'failed' })
    expect(screen.getByText('Not saved. What you typed is still here: try again')).toBeTruthy()
  })

  it('begins with the name when it is a new one', () => {
    drawEditor({ form: blank, tokenEnd: null, onRemove: null })
    expect(document.activeElement).toBe(box('Account name'))
  })

  it('can be left', async () => {
    const { user, onCancel } = drawEditor()
    await user.click(button('Cancel'))
    expect(onCancel).toHaveBeenCalledTimes(1)
  })
})

describe('the one address', () => {
  drawInEnglish()

  it('says that it is allowed, and can be taken back', async () => {
    const { user, onTakeBack } = drawEditor()
    expect(screen.getByText(/You allowed this one address/)).toBeTruthy()
    await user.click(button('Take it back'))
    expect(onTakeBack).toHaveBeenCalledTimes(1)
  })

  it('says that the browser will ask', () => {
    drawEditor({ access: 'asks' })
    expect(screen.getByText(/Your browser will ask once/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull()
  })

  it('says that it was not allowed', () => {
    drawEditor({ access: 'denied' })
    expect(screen.getByText(/You did not allow this address/)).toBeTruthy()
  })
})

describe('removing an account', () => {
  drawInEnglish()

  it('asks, with the harmless answer in the hand', async () => {
    const { user, onRemove } = drawEditor()
    await user.click(button('Remove account'))
    expect(document.activeElement).toBe(button('Keep it'))
    await user.click(button('Keep it'))
    expect(onRemove).not.toHaveBeenCalled()
    await user.click(button('Remove account'))
    await user.click(button('Remove it'))
    expect(onRemove).toHaveBeenCalledTimes(1)
  })

  it('is not offered while leads wait, and says how many', async () => {
    const { user } = drawEditor({ waiting: 4 })
    await user.click(button('Remove account'))
    expect(screen.getByText(/^4 leads wait for this account/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Remove it' })).toBeNull()
  })

  it('is not there for an account that is not saved', () => {
    drawEditor({ onRemove: null })
    expect(screen.queryByRole('button', { name: 'Remove account' })).toBeNull()
  })
})
