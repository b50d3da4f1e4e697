import type { Conversation } from '../lead/conversation.ts'
import { readSelection } from './read-selection.ts'
import type { ReadContext, SiteReader } from './site-reader.ts'

/** What the reader makes of a page, else what is selected there: a page that it did not foresee is one it cannot read, and no error for the user. */
export function attempt(reader: SiteReader | null, document: Document, url: URL, context: ReadContext): Conversation {
  try {
    return reader?.read(document, url, context) ?? readSelection(document, url, context)
  } catch {
    return readSelection(document, url, context)
  }
}
