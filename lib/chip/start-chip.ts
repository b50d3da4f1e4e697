import type { Contact, KnownSite } from '../lead/conversation.ts'
import type { ChipSays } from '../messaging/chip-words.ts'
import { backgroundOf, type ChipContact, runtimeOf } from '../messaging/offer.ts'
import type { ChatPeek } from '../sites/chat-peek.ts'
import { createChip } from './chip.ts'
import type { Face } from './draw.ts'
import { followPage } from './follow-page.ts'
import { watchHeader } from './header-watch.ts'
import { placeIn } from './place.ts'

export interface ChipSetting {
  document: Document
  site: KnownSite
  peek: ChatPeek
  /** The script's global object, which has the browser's. */
  world: object
  /** Milliseconds, of a clock that only goes forward. */
  now(): number
  reload(): void
}

/** Puts the button beside the header of the chat that is open, and follows the page. Abort what is returned to take all of it away. */
export function startChip({ document, site, peek, world, now, reload }: ChipSetting): AbortController {
  const background = backgroundOf(runtimeOf(world))
  const life = new AbortController()
  const { signal } = life
  const following = new AbortController()
  signal.addEventListener('abort', () => following.abort(), { once: true })
  const press = () => {
    if (background.isThere()) {
      setUnseen(false)
      return void background.open()
    }
    // Whoever pressed for something else must not lose what is half written in the page
    return following.signal.aborted ? reload() : retire()
  }
  const setUnseen = (isUnseen: boolean) => {
    if (following.signal.aborted) return
    met.isUnseen = isUnseen
    draw()
  }
  const chip = createChip(document, { onPress: press, onUnseen: () => setUnseen(true), onTampered: () => life.abort(), now, signal })
  let met: Met = { contact: null, settled: false, isUnseen: false }
  let says: ChipSays | null = null
  const ask = async () => {
    const of = met
    const messages = of.settled ? peek.messageIds(document) : []
    const answer = of.contact && (await background.ask({ site, ...of.contact, messages }))
    if (of !== met || signal.aborted) return
    says = answer
    draw()
  }

  const draw = () => show(says && met.contact ? faceOf(says, met.isUnseen) : null)
  // A header that was resized may have made room for the contact's details
  const moved = () => {
    meet(header.current() && peek.contact(document))
    draw()
  }
  const header = watchHeader(document, peek, moved, following.signal)
  const show = (face: Face | null) => {
    const [at, view] = [header.current(), document.defaultView]
    const place = face && at && view && placeIn(at, peek.actions(at), view)
    if (face && place) chip.show(face, place)
    else chip.hide()
  }
  const look = () => {
    if (!background.isThere()) return retire()
    if (!header.hasChanged() && chip.isInPlace()) return
    meet(header.current() && peek.contact(document))
    draw()
  }
  const meet = (contact: Contact | null) => {
    const values = contact && valuesOf(contact)
    if (JSON.stringify(values) === JSON.stringify(met.contact)) return
    met = { contact: values, settled: false, isUnseen: false }
    // What was so of the last contact is not of this one
    says = says && { ...says, captured: false, status: null }
    void ask()
    if (contact && isNameAlone(contact)) askAgain(met, SETTLED)
  }
  // A name may stand where a number stood: then the messages tell, once they are this chat's and not those of the one before
  const askAgain = (of: Met, [wait, ...waits]: readonly number[]) => {
    if (wait === undefined) return
    setTimeout(() => {
      if (of !== met || following.signal.aborted || says?.captured) return
      meet(peek.contact(document))
      if (of !== met) return
      of.settled = true
      void ask().then(() => askAgain(of, waits))
    }, wait)
  }
  // The extension was updated under this page: said once. A newer script of ours has taken the place, or it is the user's to load the page anew.
  const retire = () => {
    following.abort()
    if (!chip.isInPlace() || !says) life.abort()
    else show({ kind: 'reload', words: says.words.reload, status: null, direction: says.direction })
  }

  background.listen(({ chip: notice }) => {
    if (notice === 'gone') life.abort()
    if (notice === 'look') void ask()
  }, signal)
  followPage(document, look, following.signal)
  return life
}

type ContactValues = Omit<ChipContact, 'site' | 'messages'>

/** The contact that the header last named; `settled`: the messages in sight are surely its own; `isUnseen`: it was pressed where it cannot be seen. */
interface Met {
  contact: ContactValues | null
  settled: boolean
  isUnseen: boolean
}

/** So long a page may take to show the messages of another chat after its header, and a slow one, ms. */
const SETTLED = [1_000, 3_000]

const isNameAlone = ({ name, phone, handle, kind }: Contact) => kind !== 'group' && name !== null && phone === null && handle === null

/** In a group many people write: whose lead would it be? */
const valuesOf = ({ name, phone, handle, kind }: Contact): ContactValues =>
  kind === 'group'
    ? { name: null, phone: null, handle: null }
    : { name: name?.value ?? null, phone: phone?.value ?? null, handle: handle?.value ?? null }

function faceOf({ captured, status, words, direction }: ChipSays, isUnseen: boolean): Face {
  if (isUnseen) return { kind: 'unseen', words: words.unseen, status: null, direction }
  return captured
    ? { kind: 'done', words: words.captured, status, direction }
    : { kind: 'new', words: words.capture, status: null, direction }
}
