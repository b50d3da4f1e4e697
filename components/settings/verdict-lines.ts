import type { Verdict } from '../../lib/crm/crm-adapter.ts'
import { t } from '../../lib/i18n.ts'

/** One finding of a test, in words. */
export interface VerdictLine {
  tone: 'good' | 'warn' | 'bad'
  text: string
}

const good = (text: string): VerdictLine => ({ tone: 'good', text })
const warn = (text: string): VerdictLine => ({ tone: 'warn', text })
const bad = (text: string): VerdictLine => ({ tone: 'bad', text })

function addressLine(verdict: Verdict, crmLabel: string): VerdictLine {
  if (!verdict.reachable) return bad(t('optionsVerdictOffline'))
  const other = verdict.reason === 'not-this-api' || verdict.reason === 'not-found'
  return other ? bad(t('optionsVerdictOtherApi', { crm: crmLabel })) : good(t('optionsVerdictAddress'))
}

/** The CRM answered, but neither about the token nor with leads: it is busy or broken. */
function troubleLine(verdict: Verdict): VerdictLine | null {
  if (verdict.reason === 'rate-limited') return warn(t('optionsVerdictWait'))
  const trouble = ['unknown', 'invalid', 'too-large', 'offline']
  return verdict.reason !== null && trouble.includes(verdict.reason) ? bad(t('optionsVerdictError')) : null
}

/**
 * What a test of the connection found, first to last, up to the first thing that stops it. 401 (a refused token) and 403 (a good one
 * without the right to list) are told apart.
 */
export function verdictLines(verdict: Verdict, crmLabel: string): VerdictLine[] {
  const address = addressLine(verdict, crmLabel)
  if (address.tone === 'bad') return [address]
  const trouble = troubleLine(verdict)
  if (trouble) return [address, trouble]
  const refused = !verdict.tokenAccepted && verdict.reason !== 'forbidden'
  if (refused) return [address, bad(t('optionsVerdictRefused'))]
  const list = verdict.mayList ? good(t('optionsVerdictList')) : warn(t('optionsVerdictNoList'))
  return [address, good(t('optionsVerdictToken')), list]
}
