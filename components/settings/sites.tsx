import { useId, useState } from 'preact/hooks'
import { currentLanguage, type Key, t } from '../../lib/i18n.ts'
import type { Health, KnownSite } from '../../lib/lead/conversation.ts'
import type { SiteState } from '../../lib/panel/options-state.ts'
import { siteLabel } from '../lead-form/site-label.ts'
import { agoText } from '../ui/ago-text.ts'
import { Icon } from '../ui/icon.tsx'

export interface SitesProps {
  sites: readonly SiteState[]
  /** Milliseconds. */
  now: number
  /** Called within the click, so that the browser lets the page ask for permission. */
  onSwitch(site: KnownSite, on: boolean): void
  /** False when no chat of the site is open. */
  onCheck(site: KnownSite): Promise<boolean>
  reportOf(site: KnownSite): string
}

/** The sites that Leadclip may put its button on: a switch each, how they were last read, and a report without content. */
export function Sites({ sites, ...props }: SitesProps) {
  return (
    <>
      <h1>{t('optionsSites')}</h1>
      <p class="soft intro">{t('optionsSitesIntro')}</p>
      {sites.map(state => (
        <SiteCard key={state.site} {...state} {...props} />
      ))}
    </>
  )
}

type SiteCardProps = SiteState & Omit<SitesProps, 'sites'>

function SiteCard({ site, wanted, allowed, check, now, onSwitch, onCheck, reportOf }: SiteCardProps) {
  const id = useId()
  const [told, tell] = useState<'no-tab' | 'copied' | null>(null)
  const name = siteLabel(site, '')
  const checkNow = () => void onCheck(site).then(found => tell(found ? null : 'no-tab'))
  const copy = () => void navigator.clipboard.writeText(reportOf(site)).then(() => tell('copied'))
  return (
    <section class="sheet card site" aria-label={name}>
      <div class="g">
        <span class="label">{name}</span>
        <label class="line" for={id}>
          <input
            id={id}
            type="checkbox"
            role="switch"
            class="switch"
            checked={wanted && allowed}
            aria-checked={wanted && allowed}
            aria-describedby={`${id}-help`}
            onChange={event => onSwitch(site, event.currentTarget.checked)}
          />
          {t('optionsSiteSwitch', { site: name })}
        </label>
        <p class="help" id={`${id}-help`}>
          {t('optionsSiteHelp')}
        </p>
      </div>
      {wanted && !allowed && (
        <p class="line warn">
          <Icon name="warning" />
          {t('optionsSiteAsks', { site: name })}
          <button type="button" class="btn small" onClick={() => onSwitch(site, true)}>
            {t('optionsSiteAllow')}
          </button>
        </p>
      )}
      <div class="line wrap">
        <HealthLine health={check?.health ?? null} ago={check && agoText(Date.parse(check.at), now, currentLanguage())} />
        <button type="button" class="btn small" onClick={checkNow}>
          {t('optionsSiteCheck')}
        </button>
        {check && (
          <button type="button" class="btn small" title={t('optionsSiteReportHelp')} onClick={copy}>
            {t('optionsSiteReport')}
          </button>
        )}
        <span role="status" class="small soft">
          {told === 'no-tab' && t('optionsSiteNoTab', { site: name })}
          {told === 'copied' && t('optionsSiteCopied')}
        </span>
      </div>
    </section>
  )
}

const words: Record<Health, Key> = { healthy: 'optionsSiteHealthy', reduced: 'optionsSiteReduced', 'text-only': 'optionsSiteTextOnly' }
const states: Record<Health, string> = { healthy: 'created', reduced: 'unknown', 'text-only': 'rejected' }

function HealthLine({ health, ago }: { health: Health | null; ago: string | null }) {
  if (health === null || ago === null) return <span class="soft">{t('optionsSiteNever')}</span>
  return (
    <span class={`state ${states[health]}`}>
      <Icon name={health === 'healthy' ? 'done' : 'warning'} />
      {t(words[health], { ago })}
    </span>
  )
}
