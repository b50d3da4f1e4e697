import type { Part } from './part.ts'

/** Numbers that stand beside several others, in more than one part: the writer's, not a customer's. */
export function writersNumbers(parts: readonly Part[]): string[] {
  const beside = new Map<string, Set<string>>()
  const places = new Map<string, number>()
  for (const { phones } of parts)
    for (const phone of phones) {
      places.set(phone, (places.get(phone) ?? 0) + 1)
      const others = beside.get(phone) ?? new Set()
      for (const other of phones) if (other !== phone) others.add(other)
      beside.set(phone, others)
    }
  return [...beside].filter(([phone, others]) => others.size >= 2 && (places.get(phone) ?? 0) >= 2).map(([phone]) => phone)
}
