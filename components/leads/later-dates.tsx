import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { currentLanguage, localeOf, t } from '../../lib/i18n.ts'
import { isoMoment } from '../../lib/lead/iso-moment.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { type QuickDate, quickDates } from './quick-dates.ts'

export interface LaterDatesProps {
  now: number
  /** The moment chosen before, ISO. */
  chosen: string | null
  onChoose(date: string): void
}

function words({ kind, at }: QuickDate): string {
  const time = new Intl.DateTimeFormat(localeOf(currentLanguage()), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
  if (kind === 'tonight') return t('tonightAt', { time })
  if (kind === 'tomorrow') return t('tomorrowAt', { time })
  if (kind === 'hours') return t('inTwoHours')
  const day = new Intl.DateTimeFormat(localeOf(currentLanguage()), { weekday: 'short' }).format(at)
  return t('weekdayAt', { day, time })
}

/** When to call: a few moments to choose from, or one of one's own. */
export function LaterDates({ now, chosen, onChoose }: LaterDatesProps) {
  const [own, setOwn] = useState<string | null>(null)
  const dates = quickDates(new Date(now))
  const picked = own === null ? null : new Date(own)
  const group = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  // It came up because it was asked for: the hand is on the keys.
  useLayoutEffect(() => group.current?.querySelector('button')?.focus(), [])
  useLayoutEffect(() => field.current?.focus(), [own === null])
  const valid = picked !== null && picked.getTime() > now
  return (
    <div class="dates">
      {/* biome-ignore lint/a11y/useSemanticElements: keys that act at once */}
      <div class="line" role="group" aria-label={t('callWhen')} ref={group}>
        {dates.map(date => (
          <button
            type="button"
            class="opt"
            key={date.kind}
            aria-pressed={chosen !== null && Date.parse(chosen) === date.at.getTime()}
            onClick={() => onChoose(isoMoment(date.at))}
          >
            {words(date)}
          </button>
        ))}
        <button type="button" class="opt" aria-label={t('pickDate')} aria-expanded={own !== null} onClick={() => setOwn('')}>
          <Icon name="calendar" size={14} />
        </button>
      </div>
      {own !== null && (
        <div class="line">
          <label class="input grow">
            <span class="sr">{t('dateAndTime')}</span>
            <input
              type="datetime-local"
              dir="ltr"
              value={own}
              min={isoMoment(new Date(now)).slice(0, 16)}
              onInput={event => setOwn(event.currentTarget.value)}
              ref={field}
            />
          </label>
          <Button small kind="primary" disabled={!valid} onClick={() => valid && onChoose(isoMoment(picked))}>
            {t('setDate')}
          </Button>
        </div>
      )}
    </div>
  )
}
