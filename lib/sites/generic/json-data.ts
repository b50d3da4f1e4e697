/** Any JSON object. */
export type Json = Readonly<Record<string, unknown>>

/** Characters of JSON that are parsed on one page, together. */
const MAX_JSON = 5_000_000
/** Objects looked at in it. */
const MAX_OBJECTS = 50_000

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** What the scripts hold, those that can be parsed; what is broken or too long is left out. */
export function parseScripts(scripts: readonly Element[]): unknown[] {
  let left = MAX_JSON
  return scripts.flatMap(({ textContent }) => {
    if (textContent.length > left) return []
    left -= textContent.length
    try {
      return [JSON.parse(textContent)]
    } catch {
      return []
    }
  })
}

/** An object of some JSON, with the one that holds it. */
export interface Inside {
  object: Json
  parent: Json | null
}

/** The objects in `value`, itself first, the outer before the inner; it goes in under the keys that `enters` takes, and into arrays. */
export function* objectsIn(value: unknown, enters: (key: string) => boolean = () => true): Generator<Inside> {
  const waiting: Inside[] = isObject(value) ? [{ object: value, parent: null }] : []
  for (const inside of waiting) {
    if (!Array.isArray(inside.object)) yield inside
    for (const held of heldBy(inside, enters)) if (waiting.length < MAX_OBJECTS) waiting.push(held)
  }
}

function heldBy({ object, parent }: Inside, enters: (key: string) => boolean): Inside[] {
  if (Array.isArray(object)) return object.filter(isObject).map(each => ({ object: each, parent }))
  return Object.keys(object).flatMap(key => {
    const held = object[key]
    return isObject(held) && enters(key) ? [{ object: held, parent: object }] : []
  })
}

/** The first of an array, or the thing itself. */
export const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)

/** Words from data: entities that were written into it are made characters again. Null when there are none. */
export function wordsOf(value: unknown): string | null {
  const first = firstOf(value)
  const text = isObject(first) ? first['@value'] : first
  if (typeof text !== 'string') return null
  return text
    .slice(0, 2000)
    .replace(/&(?:#(\d{1,6})|(amp|quot|apos|nbsp));/g, (_, code, name: keyof typeof NAMED) => String.fromCodePoint(code ?? NAMED[name]))
}

const NAMED = { amp: 38, quot: 34, apos: 39, nbsp: 32 }
