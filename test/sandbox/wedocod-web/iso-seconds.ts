/** A moment as the vendor prints it, without fractions: `2025-01-15T10:30:00Z`. */
export const isoSeconds = (ms: number) => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')
