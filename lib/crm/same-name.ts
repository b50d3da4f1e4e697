const plain = (name: string) =>
  name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** True when both are one name but for blanks, case and invisible marks. A missing name is no name. */
export const isSameName = (one: string | null, other: string | null) => one !== null && other !== null && plain(one) === plain(other)
