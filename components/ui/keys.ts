/** Whether the focus is where a letter is text. */
export const writesIn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('textarea, select, input:not([type=radio]):not([type=range]):not([type=checkbox])')

/** The letter of a key: told by the key's place where the layout writes no Latin, or moves it (an Arabic layout types ؤ on C). */
export const letterOf = ({ key, code }: KeyboardEvent): string =>
  /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase()
