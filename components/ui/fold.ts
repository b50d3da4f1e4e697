const foldUnit = (unit: string) => unit.normalize('NFD').toLowerCase().charAt(0)

/** The text without case and accents, for comparing. As long as the text itself, so that a place found in one holds in the other. */
export const fold = (text: string): string => text.replace(/[^a-z0-9 ]/g, foldUnit)
