import type { TabRead } from '../../../lib/capture/read-tab.ts'
import type { Conversation } from '../../../lib/lead/conversation.ts'
import type { LeadDraft } from '../../../lib/lead/lead-draft.ts'
import type { KeptReview } from '../../../lib/panel/kept-review.ts'
import { leadFinder } from '../../../lib/panel/lead-finder.ts'
import { observable } from '../../../lib/panel/observable.ts'
import type { PopupContext } from '../../../lib/panel/popup-context.ts'
import { firstState } from '../../../lib/panel/popup-state.ts'
import { refresh } from '../../../lib/panel/refresh.ts'
import { defaultSettings } from '../../../lib/settings/schema.ts'
import { freshStore } from '../store/fresh-store.ts'

/** A storage that lives as long as the test. */
function memory(): Storage {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  return storage as Storage
}

export const aConversation = (texts: string[], name = 'Salma Bennis'): Conversation => ({
  site: 'whatsapp',
  url: 'https://web.whatsapp.com/',
  readAt: '2026-06-25T10:00:00Z',
  contact: { name: { value: name, tier: 0 }, phone: null, handle: null, kind: 'direct' },
  messages: texts.map((text, n) => ({ id: `id-${n}`, direction: 'in', author: name, at: null, text })),
  seen: { mounted: texts.length, skipped: 0 },
  selection: null,
  listing: null,
  health: 'healthy',
})

/** What a reader would find in any chat that has a message: a name. */
const draftOf = ({ contact, messages }: Conversation): LeadDraft[] => {
  if (messages.length === 0) return []
  const fullName = contact.name && { value: contact.name.value, confidence: 0.9, evidence: [] }
  return [{ fullName, phone: null, phones: [], city: null, cityCandidates: [], area: null, address: null, products: [], note: null }]
}

export interface PretendPopup {
  context: PopupContext
  pokes: boolean[]
  /** What the tab shows from now on. */
  show(read: TabRead): void
  reload(): Promise<void>
}

/** The popup's actions over a real store; the tab, the reader and the background are pretended. No account: leads stay here. */
export async function pretendPopup(): Promise<PretendPopup> {
  let tab: TabRead = { ok: false, reason: 'refused' }
  let ids = 0
  const pokes: boolean[] = []
  let kept: KeptReview | null = null
  const store = await freshStore()
  const context: PopupContext = {
    state: observable(firstState(0, true, false)),
    store,
    journal: memory(),
    settings: async () => defaultSettings,
    read: async () => tab,
    kept: {
      read: async () => kept,
      write: async next => {
        kept = next
      },
    },
    understand: async conversation => draftOf(conversation),
    phones: { read: text => text, show: text => text },
    poke: hurry => void pokes.push(hurry),
    finder: leadFinder(store),
    mirror: async () => null,
    whereabouts: async () => ({ place: null, aside: [] }),
    searchCrm: async () => null,
    learn: async () => {},
    openInCrm: async () => ({ history: null, gone: false }),
    now: () => 1_000,
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
  }
  const reload = () => refresh(context, async () => true)
  await reload()
  return {
    context,
    pokes,
    reload,
    show: read => {
      tab = read
    },
  }
}
