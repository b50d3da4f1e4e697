const CHOICE = /^(.*?)\{([^}]*)\}(.*)$/

/**
 * Every spelling that a word list's entry stands for: `z{|a}n{9|q}a` is `zn9a`, `zan9a`, `znqa` and `zanqa`. Darija in Latin letters has no
 * one spelling, and its sounds vary apart from one another.
 */
export function spellingsOf(entry: string): string[] {
  const [, head, choices, tail] = CHOICE.exec(entry) ?? []
  if (head === undefined || choices === undefined || tail === undefined) return [entry]
  const endings = spellingsOf(tail)
  return choices.split('|').flatMap(choice => endings.map(ending => head + choice + ending))
}
