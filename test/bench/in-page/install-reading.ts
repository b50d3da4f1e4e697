import type { Conversation } from '../../../lib/lead/conversation.ts'
import { readSite } from '../../../lib/sites/readers.ts'

declare global {
  interface Window {
    /** The product's own reading of the page that it stands in. */
    readThisPage?: () => Conversation
  }
}

window.readThisPage = () => readSite(document, new URL(location.href), new Date().toISOString())
