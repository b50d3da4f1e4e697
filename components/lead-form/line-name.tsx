import { t } from '../../lib/i18n.ts'
import type { FormLine } from '../../lib/lead/lead-form.ts'
import { QuoteLine } from './evidence-line.tsx'
import type { FormSession } from './form-session.ts'
import { PRODUCT_WIDTH, quoteOf } from './quote-of.ts'

export interface LineNameProps {
  line: FormLine
  /** Where problems with the article itself stand. */
  path: string
  doubtful: boolean
  complaints: string[]
  conversation: FormSession['conversation']
  onChange(): void
}

/** What the line is; pressed, it may become something else. Below: the words it was read in, or what is wrong with it. */
export function LineName({ line, path, doubtful, complaints, conversation, onChange }: LineNameProps) {
  const [evidence] = line.evidence
  const emphasis = doubtful ? 'taken' : 'match'
  const quote = evidence && conversation && quoteOf([{ evidence, emphasis, rivals: [] }], conversation, PRODUCT_WIDTH)
  return (
    <div class="what">
      <button
        type="button"
        class="name"
        aria-label={t('changeProduct', { name: line.name })}
        title={line.sku || undefined}
        data-path={path}
        onClick={onChange}
      >
        <bdi class="cut">{line.name}</bdi>
      </button>
      {complaints.map(complaint => (
        <p class="ev complaint" key={complaint}>
          {complaint}
        </p>
      ))}
      {complaints.length === 0 && quote && <QuoteLine quote={quote} />}
    </div>
  )
}
