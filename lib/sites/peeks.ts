import type { KnownSite } from '../lead/conversation.ts'
import type { ChatPeek } from './chat-peek.ts'
import { whatsappPeek } from './whatsapp/peek.ts'

/** What the chip asks of every site in the registry. A site that is missing here does not compile. */
export const peeks: Record<KnownSite, ChatPeek> = { whatsapp: whatsappPeek }
