/** Digits that could be a phone number, and what looks like a token: neither may stand in a log, a report or an error text. */
const PHONE = /\+?\d[\d\s().-]{6,}\d/g
const TOKEN = /(?:\d+\|)?[A-Za-z0-9_-]{24,}/g

/** The text without phone numbers and tokens. */
export function redact(text: string): string {
  return text.replace(TOKEN, '[token]').replace(PHONE, '[number]')
}

const words = (part: unknown) => redact(part instanceof Error ? `${part.name}: ${part.message}` : String(part))

/** A logger for one room; what it prints is redacted. */
export function logger(room: string) {
  return {
    info: (...parts: unknown[]) => console.info(`[${room}]`, ...parts.map(words)),
    warn: (...parts: unknown[]) => console.warn(`[${room}]`, ...parts.map(words)),
  }
}
