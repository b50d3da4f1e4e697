import type { SQLInputValue } from 'node:sqlite'
import type { Context, Handler } from 'hono'
import { indexedUntil } from '../indexed-until.ts'
import { refuseInput } from '../laravel/answers.ts'
import { pageRequest, paginated } from '../laravel/paginate.ts'
import { countLeads, type StoredLead, selectLeads } from '../lead-rows.ts'
import type { Sandbox, SandboxEnv } from '../sandbox-context.ts'
import { isoSeconds } from './iso-seconds.ts'
import { SURFACE } from './surface-id.ts'

const SEARCHABLE = ['reference', 'phone', 'full_name', 'city']

/** GET /leads: the account's leads, newest first, with `search_by` and `keyWord`. */
export const listLeads =
  (sandbox: Sandbox): Handler<SandboxEnv> =>
  c => {
    const searchBy = c.req.query('search_by')
    if (searchBy && !SEARCHABLE.includes(searchBy)) return refuseInput(c, { search_by: ['The selected search by is invalid.'] })
    const search = searchCondition(c, searchBy ?? '', c.req.query('keyWord') ?? '')
    const condition = `surface = ? AND account = ? AND committed_at <= ? AND ${search.condition}`
    const values = [SURFACE, c.var.token.account, indexedUntil(c, sandbox), ...search.values]
    const asked = pageRequest(c)
    const total = countLeads(sandbox.database, condition, ...values)
    const offset = (asked.page - 1) * asked.perPage
    const rows = selectLeads(sandbox.database, `${condition} ORDER BY id DESC LIMIT ? OFFSET ?`, ...values, asked.perPage, offset)
    return c.json(paginated(c, asked, total, rows.map(listed)))
  }

/** A lead as the list shows it: no products, no data, no address. */
export const listed = ({ reference, full_name, phone, city, status, created_at }: StoredLead) => ({
  reference,
  full_name,
  phone,
  city,
  status,
  created_at: isoSeconds(created_at),
})

interface Search {
  condition: string
  values: SQLInputValue[]
}

const contains = (column: string, keyword: string): Search => ({
  condition: `instr(lower(${column}), lower(?)) > 0`,
  values: [keyword],
})

/** The vendor's own example finds `+212600000001` by `0600`: so a phone is searched by its digits, without the national zero. */
function searchCondition(c: Context<SandboxEnv>, searchBy: string, keyword: string): Search {
  const sought = keyword.trim()
  if (searchBy === '' || sought === '') return { condition: '1', values: [] }
  const digits = sought.replace(/\D/g, '').replace(/^0+/, '')
  if (searchBy !== 'phone' || digits === '' || c.var.fault('exact-phone-search')) return contains(searchBy, sought)
  return contains('phone_digits', digits)
}
