import { describe, expect, test } from 'vitest'
import { layoutOf, sideOf } from '../../../../lib/sites/whatsapp/layout.ts'
import { openPage } from '../open-page.ts'

const panel = { left: 400, right: 1280, isRtl: false, isLaidOut: true }
const atLeft = { left: 463, right: 800 }
const atRight = { left: 900, right: 1217 }

describe('sideOf', () => {
  test('takes a bubble at the right for one of ours', () => expect(sideOf(atRight, panel)).toBe('out'))
  test('takes a bubble at the left for one of theirs', () => expect(sideOf(atLeft, panel)).toBe('in'))
  test('is mirrored in a right-to-left page', () => {
    expect([sideOf(atRight, { ...panel, isRtl: true }), sideOf(atLeft, { ...panel, isRtl: true })]).toEqual(['in', 'out'])
  })
  test('says nothing of a bubble in the middle', () => expect(sideOf({ left: 600, right: 1090 }, panel)).toBeNull())
  test('says nothing without a layout', () => {
    expect(sideOf({ left: 0, right: 0 }, panel)).toBeNull()
    expect(sideOf(atRight, { ...panel, isLaidOut: false })).toBeNull()
  })
})

describe('layoutOf', () => {
  test('goes by the nearest direction that is written down, where there is no layout to ask', () => {
    const document = openPage('<html dir="rtl"><body><p></p></body></html>')
    expect(layoutOf(document.body)).toMatchObject({ isRtl: true, isLaidOut: false })
  })
})
