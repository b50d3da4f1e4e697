import { expect, test } from 'vitest'
import { parseStamp } from '../../../../lib/sites/whatsapp/pre-plain-text.ts'

test.each([
  ['[18:02, 05/06/2026] Amina (Fès): ', '18:02, 05/06/2026', 'Amina (Fès)'],
  ['[9:12 am, 10/12/2025] +212 6 00 00 00 00: ', '9:12 am, 10/12/2025', '+212 6 00 00 00 00'],
  ['[8:19\u202fPM, 6/13/2026] Youssef: ', '8:19 PM, 6/13/2026', 'Youssef'],
  ['[18:02, 05/06/2026] Amina\u00a0: ', '18:02, 05/06/2026', 'Amina'],
  ['[٩:١٥ ص، ٥\u200f/٦\u200f/٢٠٢٦] أمينة: ', '٩:١٥ ص، ٥/٦/٢٠٢٦', 'أمينة'],
  ['[18:02, 05/06/2026] Shop: orders: ', '18:02, 05/06/2026', 'Shop: orders'],
])('splits %j into time and sender', (attribute, when, sender) => {
  expect(parseStamp(attribute)).toEqual({ when, sender })
})

test.each(['', 'Amina: ', '[18:02, 05/06/2026]', '[18:02] '])('finds no stamp in %j', attribute => {
  expect(parseStamp(attribute)).toBeNull()
})
