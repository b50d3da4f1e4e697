import { expect, it } from 'vitest'
import { extractLeads } from '../../../lib/extract/extract-leads.ts'
import { pastedConversation } from '../../../lib/panel/pasted.ts'
import { context } from '../extract/read-words.ts'

it('of a pasted list of three thousand orders every one is read whole', () => {
  const orders = Array.from({ length: 3000 }, (_, n) => `Nom: Karim Alami\nTel: 06${10_000_000 + n}\nVille: Rabat\n`)
  const drafts = extractLeads(pastedConversation(orders.join(''), ''), context)
  expect(drafts.map(({ phone, fullName, city }) => [phone?.value, fullName?.value, city?.value])).toEqual(
    orders.map((_, n) => [`+2126${10_000_000 + n}`, 'Karim Alami', 'Rabat']),
  )
})
