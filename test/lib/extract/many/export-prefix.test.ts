import { describe, expect, it } from 'vitest'
import { exportPrefix } from '../../../../lib/extract/many/export-prefix.ts'

describe('the head of an exported message', () => {
  it.each([
    ['[12/03/2026, 14:22:05] Hamid: salam', 'Hamid', 'salam'],
    ['\u200e[12/03/2026 14:22] Hamid El Fassi : salam', 'Hamid El Fassi', 'salam'],
    ['12/03/2026, 14:22 - Hamid: salam', 'Hamid', 'salam'],
    ['12/03/2026 à 14:22 - Hamid: salam', 'Hamid', 'salam'],
    ['3/12/26, 2:22 PM - Hamid: salam', 'Hamid', 'salam'],
    ['[14:22, 12/03/2026] +212 661-000000: salam', '+212 661-000000', 'salam'],
    ['[14:22] Hamid: salam', 'Hamid', 'salam'],
    ['[١٢/٠٣/٢٠٢٦, ١٤:٢٢] حميد: سلام', 'حميد', 'سلام'],
    ['Hamid, [12.03.2026 14:22]', 'Hamid', ''],
    ['12/03/2026, 14:22 - Messages are encrypted', null, ''],
  ])('of %j is taken off', (line, author, text) => {
    const prefix = exportPrefix(line)
    expect(prefix?.author).toBe(author)
    expect(line.slice(prefix?.length)).toBe(text)
  })

  it.each(['Karim Alami, 0661234567', '12/03/2026 livraison', 'Tel: 0661234567', 'après 14:22 svp', ''])('is not seen in %j', line => {
    expect(exportPrefix(line)).toBeNull()
  })
})
