/** The id of a row as the seller API shows it: a ULID, here one that can be read. */
export const ulidOf = (row: number): string => `01SANDB0X${String(row).padStart(17, '0')}`

/** The row that an id names; null for what is no id of the sandbox. */
export function rowOfUlid(id: string): number | null {
  const row = Number(/^01SANDB0X(\d{17})$/.exec(id)?.[1])
  return Number.isSafeInteger(row) ? row : null
}
