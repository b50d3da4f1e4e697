import { currentLanguage, localeOf, t } from '../../lib/i18n.ts'
import type { Message } from '../../lib/lead/conversation.ts'
import { Icon } from '../ui/icon.tsx'
import type { Quote } from './quote-of.ts'

/** Who wrote it and when, as far as the page says. A moment that is no date is shown in the page's own words. */
function originOf(message: Message): string {
  const moment = message.at === null ? Number.NaN : Date.parse(message.at)
  const format = new Intl.DateTimeFormat(localeOf(currentLanguage()), { dateStyle: 'medium', timeStyle: 'short' })
  const at = Number.isNaN(moment) ? message.at : format.format(moment)
  return [message.author, at].filter(Boolean).join(', ')
}

/** The customer's own words, the match marked. They keep their own direction. */
export function QuoteLine({ quote }: { quote: Quote }) {
  return (
    <p class="ev" title={quote.message ? originOf(quote.message) : undefined}>
      <Icon name="quote" />
      <span class="sr">{t('evidenceQuote')}</span>
      <bdi class="q">
        {quote.parts.map(({ text, emphasis }, index) =>
          emphasis === 'none' ? (
            text
          ) : (
            <mark class={emphasis} key={index}>
              {text}
            </mark>
          ),
        )}
      </bdi>
    </p>
  )
}

/** Evidence that is no quote: who typed it, or that the page shows it. */
export function PlainLine({ words, shownByPage = false }: { words: string; shownByPage?: boolean }) {
  return (
    <p class="ev">
      {shownByPage && <Icon name="user" />}
      <span class="q">{words}</span>
    </p>
  )
}
