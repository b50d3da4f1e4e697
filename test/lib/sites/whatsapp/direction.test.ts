import { describe, expect, test } from 'vitest'
import { type Decided, decide, inherit, type Vote, weights } from '../../../../lib/sites/whatsapp/direction.ts'

const vote = (direction: Vote['direction'], sign: keyof typeof weights): Vote => ({ direction, weight: weights[sign] })

describe('decide', () => {
  test('concludes nothing without a vote', () => expect(decide([])).toBe('unknown'))

  test('concludes nothing from the beak alone', () => expect(decide([vote('in', 'tail')])).toBe('unknown'))

  test('concludes nothing when strong signs contradict each other', () => {
    expect(decide([vote('in', 'speaker'), vote('out', 'tick')])).toBe('unknown')
  })

  test.each([
    ['what the page once named outright, before all others', [vote('in', 'legacy'), vote('out', 'tick'), vote('out', 'geometry')], 'in'],
    ['the tick against a mirrored beak', [vote('out', 'tick'), vote('in', 'tail')], 'out'],
    ['sender and place against the star beside a time', [vote('in', 'sender'), vote('in', 'geometry'), vote('out', 'metaLabel')], 'in'],
    ['the place alone', [vote('out', 'geometry')], 'out'],
  ] as const)('follows %s', (_, votes, direction) => expect(decide(votes)).toBe(direction))
})

describe('inherit', () => {
  const row = (sender: string | null, direction: Decided['direction']): Decided => ({ sender, direction })

  test('gives an undecided row the direction of its sender', () => {
    expect(inherit([row('Amina', 'in'), row('Amina', 'unknown')], false)).toEqual(['in', 'in'])
  })

  test('gives the only other sender of a direct chat the opposite direction', () => {
    expect(inherit([row('Amina', 'in'), row('Shop', 'unknown')], true)).toEqual(['in', 'out'])
  })

  test('gives others of a group nothing', () => {
    expect(inherit([row('Shop', 'out'), row('Amina', 'unknown')], false)).toEqual(['out', 'unknown'])
  })

  test('gives nothing from a sender that was found on both sides', () => {
    expect(inherit([row('A', 'in'), row('A', 'out'), row('A', 'unknown')], true)[2]).toBe('unknown')
  })

  test('gives nothing to a row without sender', () => expect(inherit([row('A', 'in'), row(null, 'unknown')], true)[1]).toBe('unknown'))
})
