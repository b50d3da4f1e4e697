import { Fragment } from 'preact'
import { type Key, t } from '../../lib/i18n.ts'
import { Banner } from './banner.tsx'
import { Ltr } from './ltr.tsx'
import type { DuplicateNotice, Notice, PauseReason } from './notice.ts'

const pauses: Record<PauseReason, { words: Key; action: Key }> = {
  unauthorized: { words: 'pausedUnauthorized', action: 'newToken' },
  forbidden: { words: 'pausedForbidden', action: 'openSettings' },
  'not-found': { words: 'pausedNotFound', action: 'openSettings' },
  'no-permission': { words: 'pausedNoPermission', action: 'allow' },
}

const drawn: Record<'title' | 'price' | 'both', Key> = { title: 'readDrawnTitle', price: 'readDrawnPrice', both: 'readDrawn' }

/** The earlier order, part by part; none of them takes on the direction of the others, and a reference stays whole. */
function Earlier({ ours, when, who, ordered, standing, reference }: DuplicateNotice) {
  const words = [t(ours ? 'capturedHere' : 'capturedElsewhere', { when }), who, ordered, standing]
  const parts = [...words, reference && <Ltr>{reference}</Ltr>].filter(part => part !== null)
  return (
    <>
      {parts.map((part, n) => (
        <Fragment key={n}>
          {n > 0 && ' · '}
          <bdi class="part">{part}</bdi>
        </Fragment>
      ))}
    </>
  )
}

/** How many of the leads that are gone are nowhere else. */
const Open = ({ count }: { count: number }) => (count > 0 ? t('lostOpen', { count }) : t('lostNoneOpen'))

/** A notice in words. */
export function NoticeBanner({ notice }: { notice: Notice }) {
  switch (notice.kind) {
    case 'not-saved':
      return <Banner tone="bad">{t(notice.reason === 'full' ? 'notSavedFull' : 'notSaved')}</Banner>
    case 'lost':
      return (
        <Banner tone="bad" action={{ label: t('understood'), onClick: notice.onAct }}>
          {notice.leads > 0 && `${t('lostLeads', { count: notice.leads })} `}
          {notice.rest && `${t('lostRest')} `}
          {notice.leads > 0 && <Open count={notice.open} />}
        </Banner>
      )
    case 'set-aside':
      return (
        <Banner
          tone="bad"
          action={{ label: t('lookAgain'), onClick: notice.onAct }}
          other={{ label: t('understood'), onClick: notice.onGoOn }}
        >
          {t('asideLeads', { count: notice.leads })} {notice.connect && `${t('asideConnect')} `}
          {notice.looked && `${t('asideLooked')} `}
          <Open count={notice.open} />
        </Banner>
      )
    case 'paused': {
      const { words, action } = pauses[notice.reason]
      return (
        <Banner tone="bad" action={{ label: t(action), onClick: notice.onAct }}>
          {t(words, { account: notice.account })}
        </Banner>
      )
    }
    case 'refused':
      return (
        <Banner tone="bad" action={{ label: t('newToken'), onClick: notice.onAct }}>
          {t('tokenRefused', { account: notice.account })}
        </Banner>
      )
    case 'duplicate':
      return (
        <Banner
          tone="warn"
          action={{ label: t('openIt'), onClick: notice.onAct }}
          other={{ label: t('addAnyway'), onClick: notice.onGoOn }}
        >
          <Earlier {...notice} />
        </Banner>
      )
    case 'joined':
      return (
        <Banner tone="info" action={{ label: t('newOrder'), onClick: notice.onAct }}>
          {t('numberFound')}
        </Banner>
      )
    case 'silent':
      return (
        <Banner tone="warn" action={{ label: t('tryNow'), onClick: notice.onAct }}>
          {t('crmSilent', { count: notice.waiting })}
          {notice.until !== null && `. ${t('triesAgain', { time: notice.until })}`}
        </Banner>
      )
    case 'busy':
      return <Banner tone="warn">{t('crmBusy', { time: notice.until })}</Banner>
    case 'reduced':
      return <Banner tone="warn">{t('readReduced', { site: notice.site })}</Banner>
    case 'drawn':
      return <Banner tone="warn">{t(drawn[notice.of])}</Banner>
    case 'cut':
      return <Banner tone="warn">{t(notice.of === 'selection' ? 'cutSelection' : 'cutMessage', { count: notice.limit })}</Banner>
    case 'no-chat':
      return <Banner tone="warn">{t('noChatFound', { site: notice.site })}</Banner>
    case 'text-only':
      return <Banner tone="warn">{t('readTextOnly')}</Banner>
    case 'private':
      return <Banner tone="warn">{t('privateWindow')}</Banner>
    case 'offline':
      return <Banner tone="info">{t('offline')}</Banner>
  }
}
