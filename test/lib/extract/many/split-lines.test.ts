import { describe, expect, it } from 'vitest'
import { prepareContext } from '../../../../lib/extract/extract-context.ts'
import { lineText } from '../../../../lib/extract/many/line.ts'
import { postsOf } from '../../../../lib/extract/many/posts-of.ts'
import { splitLines } from '../../../../lib/extract/many/split-lines.ts'
import { customerNumbers } from '../../../../lib/extract/phones/rank-phones.ts'
import { context, readLines } from '../read-words.ts'

const { numbering } = prepareContext(context)

/** The pieces of a text, each as its lines. */
function piecesOf(text: string): string[][] {
  const { turns } = readLines([text])
  const [post = []] = postsOf(turns, customerNumbers(turns, numbering), new Set())
  return splitLines(post).map(piece => piece.map(lineText))
}

describe('a text of several orders', () => {
  it.each([
    ['at empty lines', 'A b\n0661234567\nFès\n\nC d\n0677889900\nTaza', [3, 3]],
    ['line by line', 'salam\nA b 0661234567 Fès\nC d 0677889900 Taza', [1, 1, 1]],
    ['at the label that opens a form', 'Nom: A\nTel: 0661234567\nVille: Fès\nNom: C\nTel: 0677889900\nVille: Taza', [3, 3]],
    ['at another label, when that one opens', 'Tel: 0661234567\nNom: A\nVille: Fès\nTel: 0677889900\nNom: C\nVille: Taza', [3, 3]],
    ['at the numbers', '1) A b\n0661234567\nFès\n2) C d\n0677889900\nTaza', [3, 3]],
    ['at titles', 'Commande 1\nA b 0661234567\nFès\nCommande 2\nC d 0677889900\nTaza', [3, 3]],
    ['at the pattern of its lines', 'Karim b\n0661234567\nFès rue 3\nSalma d\n0677889900\nTaza rue 5', [3, 3]],
    ['inside a line', 'Karim b 0661234567 Fès // Salma d 0677889900 Taza', [1, 1]],
  ])('is cut %s', (_, text, sizes) => {
    expect(piecesOf(text).map(piece => piece.length)).toEqual(sizes)
  })

  it('is not cut where a piece would be a bare number', () => {
    expect(piecesOf('Karim Alami Fès\n0661234567\n0677889900')).toHaveLength(1)
  })

  it('keeps every word, but for the numbers of its list', () => {
    const text = '1) Karim b 0661234567 Fès\n2) Salma d 0677889900 Taza'
    expect(piecesOf(text).flat()).toEqual(['Karim b 0661234567 Fès', 'Salma d 0677889900 Taza'])
  })
})
