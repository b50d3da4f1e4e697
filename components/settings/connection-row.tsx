import { currentLanguage, localeOf, t } from '../../lib/i18n.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import { isolate } from '../ui/isolate.ts'
import type { ConnectionTest } from './connection-test.ts'
import { SettingRow } from './setting-row.tsx'
import { type VerdictLine, verdictLines } from './verdict-lines.ts'

const icons: Record<VerdictLine['tone'], IconName> = { good: 'done', warn: 'dots', bad: 'warning' }

function timeText(at: number): string {
  return new Intl.DateTimeFormat(localeOf(currentLanguage()), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
}

function whenText(test: ConnectionTest): string {
  if (test.state === 'testing') return t('optionsTesting')
  if (test.state !== 'tested') return ''
  const time = timeText(test.at)
  return test.verdict.reachable ? t('optionsTested', { time, ms: Math.round(test.verdict.took) }) : t('optionsTestedSilent', { time })
}

function Findings({ test, crmLabel }: { test: ConnectionTest; crmLabel: string }) {
  if (test.state === 'denied') return <p class="help warn">{t('optionsAddressDenied')}</p>
  if (test.state !== 'tested') return null
  const lines = verdictLines(test.verdict, crmLabel)
  const well = lines.every(line => line.tone === 'good')
  return (
    <>
      <ul class="checks">
        {lines.map(line => (
          <li key={line.text} class={line.tone}>
            <Icon name={icons[line.tone]} size={14} />
            {line.text}
          </li>
        ))}
      </ul>
      {!well && test.verdict.message && <p class="help">{t('optionsVerdictWords', { message: isolate(test.verdict.message) })}</p>}
      {well && <p class="help">{t('optionsVerdictCreate')}</p>}
    </>
  )
}

/** "Test connection", and what it found in words. */
export function ConnectionRow({ test, crmLabel, onTest }: { test: ConnectionTest; crmLabel: string; onTest(): void }) {
  return (
    <SettingRow label={t('optionsConnection')}>
      <div>
        <div class="line wrap">
          <button type="button" class="btn" aria-disabled={test.state === 'testing'} onClick={() => test.state !== 'testing' && onTest()}>
            {t('optionsTest')}
          </button>
          <span class="small muted" role="status">
            {whenText(test)}
          </span>
        </div>
        <div role="status">
          <Findings test={test} crmLabel={crmLabel} />
        </div>
      </div>
    </SettingRow>
  )
}
