import { t } from '../../lib/i18n.ts'

/** What is read, kept and sent, in a few sentences. */
export function Privacy() {
  return (
    <>
      <h1>{t('optionsPrivacy')}</h1>
      <p class="soft intro">{t('optionsPrivacyIntro')}</p>
      <dl class="sheet card told">
        <div>
          <dt>{t('optionsPrivacyRead')}</dt>
          <dd>{t('optionsPrivacyReadText')}</dd>
        </div>
        <div>
          <dt>{t('optionsPrivacyKept')}</dt>
          <dd>{t('optionsPrivacyKeptText')}</dd>
        </div>
        <div>
          <dt>{t('optionsPrivacySent')}</dt>
          <dd>{t('optionsPrivacySentText')}</dd>
        </div>
      </dl>
    </>
  )
}
