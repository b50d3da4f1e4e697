/** Laravel's format `Y-m-d\TH:i:sP` knows no fractions of a second, and no `Z`. */
export const wholeSeconds = (iso: string) => iso.replace(/\.\d+/, '').replace(/z$/i, '+00:00')

/** A path inside a row of an update in our words. */
export const actionDateWords = (path: string[]) => path.join('.').replace(/^action_date$/, 'actionDate')
