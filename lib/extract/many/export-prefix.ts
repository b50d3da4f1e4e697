const DIGIT = '[\\d٠-٩۰-۹]'
const DATE = `${DIGIT}{1,4}[./-]${DIGIT}{1,2}[./-]${DIGIT}{1,4}`
const TIME = `${DIGIT}{1,2}[:h.]${DIGIT}{2}(?:[:.]${DIGIT}{2})?(?:\\s?[ap]\\.?\\s?m\\.?|\\s?[صم](?=[\\s\\]]))?`
const MOMENT = `(?:${DATE}[,،]?\\s+(?:(?:à|at|a las)\\s)?${TIME}|${TIME}[,،]\\s*${DATE})`
const MARKS = '[\\p{Cf}\\s]*'
/** `[12/03/2026, 14:22:05] Hamid: …`, `12/03/2026, 14:22 - Hamid: …`; `[14:22] Hamid: …` */
const MESSAGE = new RegExp(
  `^${MARKS}(?:\\[${MOMENT}\\]\\s*|${MOMENT}\\s*[-–—:]\\s*|\\[${TIME}\\]\\s*|${TIME}\\s+[-–—]\\s+)${MARKS}(?:([^:\\n]{1,60}?)\\s?:(?:\\s|$))?`,
  'iu',
)
/** `Hamid, [12.03.2026 14:22]`: the message follows on the next line. */
const HEAD = new RegExp(`^${MARKS}([^\\n]{1,60}?)[,،]?\\s+\\[${MOMENT}\\]:?\\s*$`, 'iu')

/** Who wrote the message that a line of an exported chat opens, null for the messenger itself, and how much of the line says so. */
export interface ExportPrefix {
  author: string | null
  length: number
}

/** Null for a line that opens no exported message. */
export function exportPrefix(line: string): ExportPrefix | null {
  const match = MESSAGE.exec(line)
  if (match) return match[1] === undefined ? { author: null, length: line.length } : { author: match[1].trim(), length: match[0].length }
  const head = HEAD.exec(line)
  return head ? { author: head[1]?.trim() ?? null, length: line.length } : null
}
