import { useState } from 'preact/hooks'
import type { FieldError } from '../../lib/crm/crm-adapter.ts'
import { t } from '../../lib/i18n.ts'
import type { FormProblem } from '../../lib/lead/lead-form.ts'
import { isolate } from '../ui/isolate.ts'
import { problemWords } from './problem-words.ts'

/** A CRM speaks of `products.0.sku`, the form of `lines.0.sku`. */
const formPath = (field: string) => field.replace(/^products\./, 'lines.').replace(/^products$/, 'lines')

export interface Complaints {
  complaintAt(path: string): string | null
  stands(path: string): boolean
  visit(path: string): void
  /** A change here outdates what the CRM said of this place. */
  change(path: string): void
  /** From now on every problem is said. True when nothing stands against saving. */
  attempt(): boolean
  attempted: boolean
}

/** Which problems are said, and when: not before a person has been at the place or tried to save. The CRM's own come at once. */
export function useComplaints(problems: FormProblem[], crmErrors: FieldError[]): Complaints {
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set())
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set())
  const [attempted, setAttempted] = useState(false)
  const problemAt = (path: string) => problems.find(problem => problem.path === path)
  const grow = (set: ReadonlySet<string>, path: string) => (set.has(path) ? set : new Set([...set, path]))
  return {
    attempted,
    stands: path => problemAt(path) !== undefined,
    complaintAt(path) {
      const problem = attempted || visited.has(path) ? problemAt(path) : undefined
      if (problem) return problemWords(problem)
      const error = changed.has(path) ? undefined : crmErrors.find(({ field }) => formPath(field) === path)
      if (!error) return null
      // Of an article the CRM speaks by its place in our request.
      return /^products\.\d+\.sku$/.test(error.field) ? t('refusedArticle') : t('crmRefuses', { message: isolate(error.message) })
    },
    visit: path => setVisited(set => grow(set, path)),
    change(path) {
      setVisited(set => grow(set, path))
      setChanged(set => grow(set, path))
    },
    attempt() {
      setAttempted(true)
      return problems.length === 0
    },
  }
}
