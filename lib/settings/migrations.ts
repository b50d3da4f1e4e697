type Raw = Record<string, unknown>

/** Step n turns settings of version n + 1 into version n + 2. A released step is never edited. */
const steps: ((before: Raw) => Raw)[] = []

/** Settings of any earlier version, brought to the newest; what is no settings object at all becomes an empty one. */
export function migrate(stored: unknown): Raw {
  const raw: Raw = typeof stored === 'object' && stored !== null ? { ...stored } : {}
  const version = typeof raw.version === 'number' ? raw.version : 1
  return steps.slice(version - 1).reduce<Raw>((settings, step) => step(settings), { ...raw, version: Math.min(version, steps.length + 1) })
}
