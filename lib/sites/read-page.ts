import type { Conversation } from '../lead/conversation.ts'
import { attempt } from './attempt.ts'
import { generic } from './generic/read.ts'
import { siteAt } from './registry.ts'

/**
 * Reads any page that has no reader of its own, on request only. Of one that has, and was gone to meanwhile, the selection is all that is
 * taken. Never throws.
 * @param readAt the moment, ISO 8601
 */
export function readPage(document: Document, url: URL, readAt: string): Conversation {
  return attempt(siteAt(url.host) ? null : generic, document, url, { readAt })
}
