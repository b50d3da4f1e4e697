import { describe, expect, it } from 'vitest'
import type { Rules } from '../../../lib/crm/crm-adapter.ts'
import { wedocodSellerRules } from '../../../lib/crm/wedocod-seller/rules.ts'
import { wedocodWebRules } from '../../../lib/crm/wedocod-web/rules.ts'
import { awaitsPhone } from '../../../lib/lead/awaits-phone.ts'
import { checkForm, type FormTerms } from '../../../lib/lead/check-form.ts'
import { emptyField, type FormLine, type LeadForm, TEXT_FIELDS, type TextField } from '../../../lib/lead/lead-form.ts'

const terms: FormTerms = {
  rules: wedocodWebRules,
  currency: 'MAD',
  ownNumbers: ['+212522000000'],
  later: [],
  readPhone: text => (/^0\d{9}$/.test(text) ? `+212${text.slice(1)}` : null),
}
const line: FormLine = { key: 'line-1', sku: 'ARG-50', name: 'Crème', quantity: 1, unitPrice: '149', confidence: null, evidence: [] }

function form(texts: Partial<Record<TextField, string>> = {}, lines: FormLine[] = [line], deliveryFee = '35'): LeadForm {
  const full: Partial<Record<TextField, string>> = { fullName: 'Salma Bennis', phone: '0661223344', ...texts }
  const fields = Object.fromEntries(TEXT_FIELDS.map(name => [name, { ...emptyField(), text: full[name] ?? '' }]))
  return { fields: fields as LeadForm['fields'], lines, deliveryFee }
}

describe('a form', () => {
  it('that says all the CRM asks for may be saved', () => {
    expect(checkForm(form(), terms)).toEqual([])
  })

  it.each<[string, Partial<Record<TextField, string>>, object]>([
    ['a name of two letters', { fullName: 'Al' }, { path: 'fullName', code: 'too-short', min: 3, length: 2 }],
    ['no name but spaces', { fullName: '   ' }, { path: 'fullName', code: 'required' }],
    ['a name of 101 letters', { fullName: 'ب'.repeat(101) }, { path: 'fullName', code: 'too-long', max: 100, length: 101 }],
    ['a number that is none', { phone: '06 12 34' }, { path: 'phone', code: 'bad-phone' }],
    ["the shop's own number", { phone: '0522000000' }, { path: 'phone', code: 'own-phone' }],
    ['an address of four letters', { address: 'rue4' }, { path: 'address', code: 'too-short', min: 5, length: 4 }],
    ['a bad second number', { secondPhone: '0700 abc' }, { path: 'secondPhone', code: 'bad-phone' }],
  ])('with %s is refused there', (_what, texts, problem) => {
    expect(checkForm(form(texts), terms)).toEqual([problem])
  })

  it('counts an emoji as one character', () => {
    expect(checkForm(form({ fullName: '😀'.repeat(100) }), terms)).toEqual([])
  })

  it.each<[string, FormLine[], object]>([
    ['no product', [], { path: 'lines', code: 'no-product', min: 1 }],
    ['a product that nobody chose', [{ ...line, sku: '' }], { path: 'lines.0.sku', code: 'no-sku' }],
    ['none of a product', [{ ...line, quantity: 0 }], { path: 'lines.0.quantity', code: 'out-of-range', min: 1, max: 999 }],
    ['half a product', [{ ...line, quantity: 1.5 }], { path: 'lines.0.quantity', code: 'out-of-range', min: 1, max: 999 }],
    ['no price', [{ ...line, unitPrice: ' ' }], { path: 'lines.0.unitPrice', code: 'no-price' }],
    ['a price in words', [{ ...line, unitPrice: 'cher' }], { path: 'lines.0.unitPrice', code: 'bad-amount' }],
    ['a price of nothing', [{ ...line, unitPrice: '0' }], { path: 'lines.0.unitPrice', code: 'out-of-range', min: 1, max: 999_999 }],
  ])('with %s is refused there', (_what, lines, problem) => {
    expect(checkForm(form({}, lines), terms)).toEqual([problem])
  })

  it.each<[string, Partial<FormLine>, object[]]>([
    ['a piece for less than one, two of it', { unitPrice: '0.50', quantity: 2 }, []],
    ['a line of nothing', { unitPrice: '0' }, [{ path: 'lines.0.unitPrice', code: 'total-out-of-range', min: 1, max: 999_999 }]],
    [
      'a line of more than a million',
      { unitPrice: '500000', quantity: 2 },
      [{ path: 'lines.0.unitPrice', code: 'total-out-of-range', min: 1, max: 999_999 }],
    ],
    ['none of a product', { quantity: 0 }, [{ path: 'lines.0.quantity', code: 'out-of-range', min: 1, max: 999 }]],
  ])('with %s is checked by its total where the CRM prices whole lines', (_what, over, problems) => {
    const full = form({ city: 'Rabat', address: '12 rue des Palmiers' }, [{ ...line, ...over }])
    expect(checkForm(full, { ...terms, rules: wedocodSellerRules })).toEqual(problems)
  })

  it('without city and address is refused where the CRM wants them', () => {
    expect(checkForm(form(), { ...terms, rules: wedocodSellerRules })).toEqual([
      { path: 'city', code: 'required' },
      { path: 'address', code: 'required' },
    ])
  })

  it('may be as short as it is without an account, but not empty', () => {
    const free = { ...terms, rules: null }
    expect(checkForm(form({ phone: '', fullName: 'A' }, []), free)).toEqual([])
    expect(checkForm(form({ phone: '', fullName: '' }, []), free)).toEqual([{ path: 'fullName', code: 'nothing' }])
  })
})

describe('a form of a customer who sent no number yet', () => {
  const awaiting: FormTerms = { ...terms, later: ['phone', 'fullName'] }

  it('may be saved without what comes later, and with all else that is asked for', () => {
    const bare = form({ phone: ' ', fullName: '' })
    expect(awaitsPhone(bare, awaiting)).toBe(true)
    expect(checkForm(bare, awaiting)).toEqual([])
    expect(checkForm(form({ phone: '', fullName: 'Al' }), awaiting)).toMatchObject([{ path: 'fullName', code: 'too-short' }])
    expect(checkForm(form({ phone: '' }, []), awaiting)).toMatchObject([{ path: 'lines', code: 'no-product' }])
  })

  it('needs its name once it has a number', () => {
    const full = form({ fullName: '' })
    expect(awaitsPhone(full, awaiting)).toBe(false)
    expect(checkForm(full, awaiting)).toEqual([{ path: 'fullName', code: 'required' }])
  })

  it('goes at once where no CRM asks for a number', () => {
    const rules: Rules = { ...wedocodWebRules, fields: { ...wedocodWebRules.fields, phone: { required: false, min: 7, max: 100 } } }
    expect(awaitsPhone(form({ phone: '' }), { ...awaiting, rules })).toBe(false)
    expect(awaitsPhone(form({ phone: '' }), { ...awaiting, rules: null })).toBe(false)
    expect(checkForm(form({ phone: '' }), { ...awaiting, rules })).toEqual([])
  })

  it('must have a number where nobody is to be found again', () => {
    expect(awaitsPhone(form({ phone: '' }), terms)).toBe(false)
    expect(checkForm(form({ phone: '' }), terms)).toEqual([{ path: 'phone', code: 'required' }])
  })
})
