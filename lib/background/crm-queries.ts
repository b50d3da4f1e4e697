import type { ListQuery } from '../crm/crm-adapter.ts'
import { phoneKeyword } from '../lead/same-phone.ts'
import { searchText } from '../lead/search-text.ts'

/** Rows of one answer. */
const PER_PAGE = 50
/** Shorter searches would find half of the CRM. */
const SHORTEST = 3

/** What to ask a CRM for a search as typed: a number by phone, `LD-00012` by reference, words by name and by city; nothing typed asks for the newest. */
export function crmQueries(query: string): ListQuery[] {
  const plain = searchText(query).trim()
  if (plain === '') return [{ perPage: PER_PAGE }]
  if (plain.length < SHORTEST) return []
  const ask = (searchBy: NonNullable<ListQuery['searchBy']>, keyword: string): ListQuery => ({ searchBy, keyword, perPage: PER_PAGE })
  if (/^[\d\s()+./-]+$/.test(plain)) return [ask('phone', phoneKeyword(plain))]
  if (/\d/.test(plain)) return [ask('reference', query.trim())]
  return [ask('full_name', query.trim()), ask('city', query.trim())]
}
