/** What stands beside the number of a site's own help line, in the languages of the region. */
export const HELP = /service client|\b(?:support|assistance|aide)\b|hot ?line|help|customer|call ?cent|خدمة ال(?:زب|عم)|الدعم|المساعدة/i
