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
    if (background.isThere()) return void background.open()
    // Whoever pressed for something else must not lose what is half written in the page
    return following.signal.aborted ? reload() : retire()
  }
  const unseen = () => says && show({ kind: 'unseen', words: says.words.unseen, status: null, direction: says.direction })
  const chip = createChip(document, { onPress: press, onUnseen: unseen, onTampered: () => life.abort(), now, signal })
  let asked = ''
  let says: ChipSays | null = null
  const ask = async () => {
    const of = asked
    const answer = of === '' ? null : await background.ask({ site, ...(JSON.parse(of) as ContactValues) })
    if (of !== asked || signal.aborted) return
    says = answer
    draw()
  }

  const draw = () => show(says && asked !== '' ? faceOf(says) : null)
  const header = watchHeader(document, peek, draw, following.signal)
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
    const key = contact ? JSON.stringify(valuesOf(contact)) : ''
    if (key === asked) return
    asked = key
    // What was so of the last contact is not of this one
    says = says && { ...says, captured: false, status: null }
    void ask()
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

type ContactValues = Omit<ChipContact, 'site'>

/** In a group many people write: whose lead would it be? */
const valuesOf = ({ name, phone, handle, kind }: Contact): ContactValues =>
  kind === 'group'
    ? { name: null, phone: null, handle: null }
    : { name: name?.value ?? null, phone: phone?.value ?? null, handle: handle?.value ?? null }

function faceOf({ captured, status, words, direction }: ChipSays): Face {
  return captured
    ? { kind: 'done', words: words.captured, status, direction }
    : { kind: 'new', words: words.capture, status: null, direction }
}
