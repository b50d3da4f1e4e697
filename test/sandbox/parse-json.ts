/** The value that a JSON text stands for; undefined when it stands for none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
