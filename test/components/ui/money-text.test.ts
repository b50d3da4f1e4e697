import { describe, expect, it } from 'vitest'
import { amountFigures, moneyText, needDecimals } from '../../../components/ui/money-text.ts'

/** Thousands in French are parted by a narrow no-break space. */
const NARROW = '\u202f'

describe('an amount', () => {
  it('that is whole has no decimals', () => expect(moneyText(53200, 'MAD', 'en')).toBe('532 MAD'))
  it('that is not shows all of them', () => expect(moneyText(14950, 'MAD', 'en')).toBe('149.50 MAD'))
  it('is written as English writes it', () => expect(amountFigures(139050, 'MAD', 'en', true)).toBe('1,390.50'))
  it('is written as French writes it', () => expect(amountFigures(139050, 'MAD', 'fr', true)).toBe(`1${NARROW}390,50`))
  it('has Western figures in Arabic', () => expect(amountFigures(139050, 'MAD', 'ar', true)).toBe('1.390,50'))
  it('knows currencies of three decimals', () => expect(moneyText(1250, 'TND', 'en')).toBe('1.250 TND'))
  it('knows currencies of none', () => expect(moneyText(1500, 'XOF', 'en')).toBe('1,500 XOF'))
  it('among others shows decimals if one of them needs them', () => {
    expect(needDecimals([14900, 14950], 'MAD')).toBe(true)
    expect(needDecimals([14900, 3500], 'MAD')).toBe(false)
  })
})
