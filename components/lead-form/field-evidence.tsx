import { type Key, t } from '../../lib/i18n.ts'
import type { Conversation } from '../../lib/lead/conversation.ts'
import type { FormField, TextField } from '../../lib/lead/lead-form.ts'
import { PlainLine, QuoteLine } from './evidence-line.tsx'
import type { Condition } from './field-condition.ts'
import { FIELD_WIDTH, quoteOf, type Reading } from './quote-of.ts'
import { siteLabel } from './site-label.ts'

/** How a field's first evidence is to be quoted; none when a person has taken the field over. */
export function readingsOf(field: FormField, condition: Condition): Reading[] {
  const doubtful = condition === 'doubtful'
  if (!doubtful && condition !== 'sure') return []
  const rivals = doubtful ? field.candidates.filter(candidate => candidate !== field.text) : []
  return field.evidence.slice(0, 1).map(evidence => ({ evidence, emphasis: doubtful ? 'taken' : 'match', rivals }))
}

/** Values read in one place, quoted once; or the word that the page itself shows the value. */
export function ReadLine({ name, readings, conversation }: { name: TextField; readings: Reading[]; conversation: Conversation | null }) {
  const [first] = readings
  if (!conversation || !first) return null
  if (first.evidence.from === 'contact') {
    const key: Key = name === 'phone' || name === 'secondPhone' ? 'evidencePhoneShown' : 'evidenceNameShown'
    return <PlainLine shownByPage words={t(key, { site: siteLabel(conversation.site, conversation.url) })} />
  }
  const quote = quoteOf(readings, conversation, FIELD_WIDTH)
  return quote && <QuoteLine quote={quote} />
}

/** What stands under a value that was not read: who put it there, that the chat lacks it, or what is wrong with it. */
export function PersonLine({ field, condition, complaint }: { field: FormField; condition: Condition; complaint: string | null }) {
  if (complaint !== null) return <p class="ev complaint">{complaint}</p>
  if (condition === 'missing') return <PlainLine words={t('notInChat')} />
  if (condition !== 'typed') return null
  return <PlainLine words={t(field.candidates.includes(field.text) ? 'chosenByYou' : 'typedByYou')} />
}
