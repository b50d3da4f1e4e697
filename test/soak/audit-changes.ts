import { readStatus } from '../../lib/lead/status.ts'
import type { ChangeFate, Wish } from './in-page/desk-work.ts'

/** A row of the CRM. */
interface Row {
  client_ref: string | null
  status: string
}

/** The `client_ref`s of each kind. `lost`: called done, or asked, and not so; `asked`: refused, as a person is told. */
export interface ChangeAudit {
  lost: string[]
  stuck: string[]
  asked: string[]
}

/** Holds what was last asked of leads against what the extension says of that and what the CRM made of it. What was asked nothing must be as it was: `before`. */
export function auditChanges(
  captured: readonly string[],
  wishes: ReadonlyMap<string, Wish['status']>,
  fates: readonly ChangeFate[],
  rows: readonly Row[],
  before: string,
): ChangeAudit {
  const fateOf = new Map(fates.map(fate => [fate.ref, fate]))
  const statusOf = new Map(rows.map(row => [row.client_ref, readStatus(row.status)]))
  const audit: ChangeAudit = { lost: [], stuck: [], asked: [] }
  for (const ref of captured) {
    const shown = statusOf.get(ref) ?? null
    const wish = wishes.get(ref)
    const verdict = wish === undefined ? (shown === before ? null : 'lost') : judge(wish, fateOf.get(ref), shown)
    if (verdict) audit[verdict].push(ref)
  }
  return audit
}

/** `shown`: the status in the CRM, null when the lead is not there. */
function judge(wish: Wish['status'], fate: ChangeFate | undefined, shown: string | null): keyof ChangeAudit | null {
  if (fate?.status !== wish) return 'lost'
  if (fate.state === 'waiting') return 'stuck'
  if (fate.state === 'refused') return 'asked'
  return shown === wish ? null : 'lost'
}
