import type { SQLInputValue } from 'node:sqlite'
import type { Context, Handler } from 'hono'
import type * as z from 'zod'
import { indexedUntil } from '../indexed-until.ts'
import { countLeads, type StoredLead, selectLeads } from '../lead-rows.ts'
import type { Sandbox, SandboxEnv } from '../sandbox-context.ts'
import { refuseInput } from './answers.ts'
import { checkInput } from './check.ts'
import { LIST_RULES, listInput } from './input.ts'
import { historiesOf } from './lead-histories.ts'
import { paginated } from './paginated.ts'
import { shownProducts } from './shown-products.ts'
import { SURFACE } from './surface-id.ts'

type Asked = z.output<typeof listInput>

const DAY = 24 * 3600 * 1000

/** GET /leads: the account's leads, newest first (which is not documented), searched and between two days. */
export const listLeads =
  (sandbox: Sandbox): Handler<SandboxEnv> =>
  c => {
    const { input: asked, refusal } = checkInput(c, listInput, LIST_RULES, given(c.req.query()))
    if (refusal) return refusal
    const unsearchable = asked.keyword !== '' && asked.search_by !== 'reference' && c.var.fault('reference-search-only')
    if (unsearchable) return refuseInput(c, { search_by: ['The selected search by is invalid.'] })
    const { condition, values } = conditionOf(c, sandbox, asked)
    const hides = c.var.fault('list-without-data') !== null
    return paginated(c, countLeads(sandbox.database, condition, ...values), (limit, offset) =>
      selectLeads(sandbox.database, `${condition} ORDER BY id DESC LIMIT ? OFFSET ?`, ...values, limit, offset).map(lead => ({
        ...listed(lead),
        ...(hides ? { data: [], products: [] } : { data: lead.body.data, products: shownProducts(lead.body.products) }),
        leadHistories: historiesOf(sandbox, lead),
      })),
    )
  }

/** An empty parameter is as good as none (ConvertEmptyStringsToNull). */
const given = (query: Record<string, string>) => Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''))

const listed = ({ reference, phone, status, city, body }: StoredLead) => ({ reference, phone, status, city, area: body.area })

/** Days are those of UTC, both ends included: neither is documented. */
function conditionOf(c: Context<SandboxEnv>, sandbox: Sandbox, asked: Asked): { condition: string; values: SQLInputValue[] } {
  const parts: [string, SQLInputValue][] = [
    ['surface = ?', SURFACE],
    ['account = ?', c.var.token.account],
    ['committed_at <= ?', indexedUntil(c, sandbox)],
  ]
  if (asked.start_at) parts.push(['created_at >= ?', Date.parse(asked.start_at)])
  if (asked.end_at) parts.push(['created_at < ?', Date.parse(asked.end_at) + DAY])
  if (asked.keyword !== '') parts.push(MATCHES[asked.match_type](`lower(${asked.search_by})`, asked.keyword.toLowerCase()))
  return { condition: parts.map(([condition]) => condition).join(' AND '), values: parts.map(([, value]) => value) }
}

/** A phone is searched as it was written: nothing says that numbers are compared in any other way. */
const MATCHES: Record<Asked['match_type'], (column: string, keyword: string) => [string, string]> = {
  exact: (column, keyword) => [`${column} = ?`, keyword],
  partial: (column, keyword) => [`instr(${column}, ?) > 0`, keyword],
  starts_with: (column, keyword) => [`instr(${column}, ?) = 1`, keyword],
  ends_with: (column, keyword) => [`${column} LIKE ? ESCAPE '\\'`, `%${keyword.replace(/[\\%_]/g, '\\$&')}`],
}
