/** Status keys common to all CRMs (api/CONTRACTS section 5); a key that is none of them is kept as `other:<raw>`. */
export const STATUS_KEYS = [
  'new',
  'confirmed',
  'wrong',
  'call_later',
  'no_reply',
  'duplicate',
  'cancelled',
  'testing',
  'out_of_stock',
  'expired',
  'unreachable',
  'preparing',
  'blacklist',
  'no_reply_asked_to_recall',
] as const

export type KnownStatus = (typeof STATUS_KEYS)[number]
export type Status = KnownStatus | `other:${string}`

const SPELLINGS: Record<string, KnownStatus> = { canceled: 'cancelled', no_answer: 'no_reply' }

/** The common key of a status as a CRM spells it (`Canceled`, `no answer`, `CALL_LATER`). Never throws: what is unknown is kept as `other:<raw>`. */
export function readStatus(raw: string): Status {
  const key = raw.trim().toLowerCase().replace(/\s+/g, '_')
  if (Object.hasOwn(SPELLINGS, key)) return SPELLINGS[key] as KnownStatus
  return (STATUS_KEYS as readonly string[]).includes(key) ? (key as KnownStatus) : `other:${raw}`
}
