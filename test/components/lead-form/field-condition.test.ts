import { describe, expect, it } from 'vitest'
import { conditionOf } from '../../../components/lead-form/field-condition.ts'
import { DOUBTFUL } from '../../../lib/lead/lead-draft.ts'
import { emptyField } from '../../../lib/lead/lead-form.ts'

const read = (confidence: number) => ({ ...emptyField(), text: 'Fès', confidence })
const typed = (text: string) => ({ ...emptyField(), text, typed: true })

describe('a field', () => {
  it('is sure from the threshold of doubt on', () => expect(conditionOf(read(DOUBTFUL), false, true)).toBe('sure'))
  it('is doubtful below it', () => expect(conditionOf(read(DOUBTFUL - 0.01), false, true)).toBe('doubtful'))
  it('is a person’s once typed, however doubtful the reading was', () =>
    expect(conditionOf({ ...read(0.1), typed: true }, false, true)).toBe('typed'))
  it('is missing when the chat was read and does not say it', () => expect(conditionOf(emptyField(), false, true)).toBe('missing'))
  it('is not missing when nobody looked for it', () => expect(conditionOf(emptyField(), false, false)).toBe('plain'))
  it('is not missing when a person emptied it', () => expect(conditionOf(typed(''), false, true)).toBe('plain'))
  it('is refused above all', () => expect(conditionOf(read(0.1), true, true)).toBe('refused'))
  it('says nothing of a value that came without a reading', () =>
    expect(conditionOf({ ...emptyField(), text: 'Fès' }, false, true)).toBe('plain'))
})
