/**
 * A note in pieces of at most `max` characters (code points, as Laravel counts). Breaks where a blank stands, if there is
 * one, and leaves that blank out: the CRM trims every value, so a blank at an edge would be lost anyway.
 */
export function noteParts(note: string, max: number): string[] {
  const parts: string[] = []
  for (let rest = [...note.trim()]; rest.length > 0; ) {
    const length = rest.length <= max ? rest.length : breakIn(rest, max)
    parts.push(rest.slice(0, length).join('').trimEnd())
    rest = [...rest.slice(length).join('').trimStart()]
  }
  return parts
}

function breakIn(characters: string[], max: number): number {
  const blank = characters.slice(0, max + 1).findLastIndex(character => /\s/.test(character))
  return blank > 0 ? blank : max
}
