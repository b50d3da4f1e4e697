import { useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import { LaterReview } from '../review/later-review.tsx'
import type { ReviewViewProps } from '../review/review-view.tsx'
import { SavedManyPage, type SavedManyPageProps } from '../review/saved-many-page.tsx'
import { firstNotice, type Notice } from '../ui/notice.ts'
import { NoticeBanner } from '../ui/notice-banner.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { CapturedChat, type CapturedChatProps } from './captured-chat.tsx'
import { EmptyChat, type EmptyChatProps } from './empty-chat.tsx'
import { FailedPage, type FailedPageProps } from './failed-page.tsx'
import { LaterLeadForm } from './later-lead-form.tsx'
import type { LeadFormViewProps } from './lead-form-view.tsx'
import { PastePage } from './paste-page.tsx'
import { SavedPage, type SavedPageProps } from './saved-page.tsx'
import { type Source, SourceLine } from './source-line.tsx'
import { UnreadablePage, type UnreadablePageProps } from './unreadable-page.tsx'
import { useAskFirst } from './use-ask-first.ts'
import { usePasted } from './use-pasted.ts'

/** How far a capture has come. `key` tells one form from the next: a new one begins with nothing said and the focus on its first question. */
export type CaptureStage =
  | { stage: 'reading' }
  | ({ stage: 'form'; key: string } & LeadFormViewProps)
  | ({ stage: 'review' } & ReviewViewProps)
  | ({ stage: 'empty' } & EmptyChatProps)
  | ({ stage: 'captured' } & CapturedChatProps)
  | ({ stage: 'unreadable' } & UnreadablePageProps)
  | ({ stage: 'failed' } & FailedPageProps)
  | ({ stage: 'saved' } & SavedPageProps)
  | ({ stage: 'saved-many' } & SavedManyPageProps)

export interface CaptureViewProps {
  /** Null until a page was read. */
  source: Source | null
  /** All that is to be told; the first in order is shown. */
  notices: Notice[]
  capture: CaptureStage
  /** Reads text that a person pasted, whatever else was read. */
  onPaste(text: string): void
}

/** Stages that come before there is anything to say of a source, or instead of it. */
const withoutLine: ReadonlySet<CaptureStage['stage']> = new Set(['reading', 'unreadable', 'failed'])
/** Stages with a box for pasted text of their own. */
const hasBox: ReadonlySet<CaptureStage['stage']> = new Set(['empty', 'unreadable'])

function Stage({ capture, asks }: { capture: CaptureStage; asks: boolean }) {
  switch (capture.stage) {
    case 'reading':
      return <Skeleton label={t('reading')} />
    case 'form': {
      const { key, stage: _stage, ...form } = capture
      return <LaterLeadForm key={key} {...form} asksAbove={asks} />
    }
    case 'review':
      return <LaterReview {...capture} />
    case 'empty':
      return <EmptyChat {...capture} />
    case 'captured':
      return <CapturedChat {...capture} />
    case 'unreadable':
      return <UnreadablePage {...capture} />
    case 'failed':
      return <FailedPage {...capture} />
    case 'saved':
      return <SavedPage {...capture} />
    case 'saved-many':
      return <SavedManyPage {...capture} />
  }
}

/** The Capture tab: where the words come from, what to know first, then the form or what stands in its place. */
export function CaptureView({ source, notices, capture, onPaste }: CaptureViewProps) {
  const [pasting, setPasting] = useState<string | null>(null)
  usePasted(setPasting)
  const notice = firstNotice(notices)
  const place = useRef<HTMLDivElement>(null)
  const form = capture.stage === 'form' && pasting === null ? capture.key : null
  const asks = form !== null && notice?.kind === 'duplicate'
  useAskFirst(place, form, asks)
  if (pasting !== null) {
    const read = (text: string) => {
      setPasting(null)
      onPaste(text)
    }
    return <PastePage key={pasting} start={pasting} onRead={read} onBack={() => setPasting(null)} />
  }
  return (
    <>
      {(source || !withoutLine.has(capture.stage)) && (
        <SourceLine source={source} onPaste={hasBox.has(capture.stage) ? null : () => setPasting('')} />
      )}
      {notice && (
        <div class="notice-place" ref={place}>
          <NoticeBanner key={notice.kind} notice={notice} />
        </div>
      )}
      <Stage capture={capture} asks={asks} />
    </>
  )
}
