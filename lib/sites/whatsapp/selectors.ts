import type { Ladder } from '../query.ts'

/** The open chat, without the list of chats beside it. */
export const chatRoot: Ladder = [
  { css: '#main', seen: '2026-09', why: 'the one id that outlived every redesign' },
  { css: '[data-testid="conversation-panel-wrapper"]', seen: '2026-06', why: 'wraps the same pane since testids are back' },
]

/** Title of the chat: its name, or its number while the contact is not saved. All under the chat's root. */
export const chatTitle: Ladder = [
  {
    css: 'header [data-testid="conversation-info-header-chat-title"]',
    seen: '2026-08',
    why: 'names exactly the title; text only, no title attribute',
  },
  {
    css: 'header [data-testid="conversation-info-header"] span[dir="auto"]',
    seen: '2026-08',
    why: 'first text of the info block is the title',
  },
  {
    css: 'header [role="button"] span[dir="auto"]',
    seen: '2026-06',
    why: 'the profile button holds title, then subtitle; from the years without testids',
  },
  { css: 'header span[dir="auto"]', seen: '2026-06', why: 'first text of the header' },
]

/** A line under the title that is no title: presence, or the names of a group's members. */
export const chatSubtitle = '[data-testid="chat-subtitle"]'

/** Names of the members, in the header of groups only: it has a `title`, the chat's title has none (2026-08). */
export const memberList = 'header span[title]'
export const groupPicture = '[data-testid="group-chat-profile-picture"]'
export const composer = 'footer [contenteditable="true"][aria-label]'

/** What holds the messages, under the chat's root. */
export const messagePanel: Ladder = [
  { css: '[data-testid="conversation-panel-messages"]', seen: '2026-09', why: 'names exactly the scrolled panel' },
  { css: '[role="application"]', seen: '2026-09', why: 'role of the panel, without testids too' },
]

/** One row of the panel: a message, an album or a system line. */
export const rows: Ladder = [
  { css: '[data-id]', seen: '2026-09', why: 'id of the message: packed with the chat until 2026-03, bare since 2026-04' },
  { css: '[data-testid^="conv-msg-"]', seen: '2026-09', why: 'the same id as a testid; albums lack it' },
  { css: '[role="row"]', seen: '2026-06', why: 'role of a row; dates between the days have it as well' },
  { css: '[data-pre-plain-text]', seen: '2026-09', why: 'the part that is copied; media without text lack it' },
]

/** The written text in a row. One rung serves the whole panel: on a lower one, rows of media would give their captions of buttons. */
export const messageText: Ladder = [
  { css: '[data-testid="selectable-text"]', seen: '2026-09', why: 'names exactly the text; bold words inside repeat it' },
  { css: 'span.selectable-text', seen: '2026-09', why: 'a class that is not hashed, in every year' },
  { css: '.copyable-text span[dir]', seen: '2026-06', why: 'text has a direction of its own' },
  { css: '[data-pre-plain-text]', seen: '2026-09', why: 'the whole copied part' },
  { css: '[data-testid="msg-container"]', seen: '2026-06', why: 'the whole bubble, when nothing in it is named' },
]

/** Somebody else's words inside a message: the quote that an answer starts with. A button with a label, whatever the language. */
export const quote = '[data-testid="quoted-message"], [role="button"][aria-label], .quoted-mention'

/** Drawn, or not even that, but no part of what the page says: such as the twin that keeps room for a bubble's time. */
export const unspoken = '[aria-hidden="true"]'

/** In a bubble but not in its text: the twin of the time, the time itself, names. */
export const besideText = `${unspoken}, [data-testid="msg-meta"], [data-testid="author"], ${quote}`

/** In the chat's pane but not in its messages, for the rung that knows no rows. */
export const besidePanelText = `header, footer, script, style, ${besideText}`

/** The part of a row that is drawn as a bubble. Not `.focusable-list-item`: it is as wide as the panel. */
export const bubble: Ladder = [
  { css: '[data-testid="msg-container"]', seen: '2026-09', why: 'names exactly the bubble' },
  { css: '[data-pre-plain-text]', seen: '2026-09', why: 'fills the bubble, but for its padding' },
]

export const stamp = '[data-pre-plain-text]'
export const groupAuthor = 'span[data-testid="author"]'
export const meta = '[data-testid="msg-meta"]'
export const metaTime = '[data-testid="msg-meta"] span[dir="auto"]'
/** Text written with a mention by opaque id (`@lid`, since 2024-10): the template names the ids that the text may show. */
export const textTemplate = 'data-app-text-template'
export const mentionByLid = `[${textTemplate}*="@lid"]`

/** What holds a row's content; an empty one keeps the place of a row that scrolled away (2026-09). */
export const shell = '[data-virtualized="true"]'

/** A message that its author took back. */
export const recalled = '[data-icon^="recalled"]'

/** Says who speaks, for screen readers: "You:", "Vous :", "Amina:". First thing in the bubble, media too (2026-06). */
export const speaker = 'span[aria-label$=":"], span[aria-label$="："]'

/** Sent, delivered or read: only one's own messages carry it. The icon's name stands in the svg's title since 2026-06. */
export const tickTitle = '[data-testid="msg-meta"] svg title'
export const tickIcon = '[data-icon^="msg-check"], [data-icon^="msg-dblcheck"], [data-testid^="msg-check"], [data-testid^="msg-dblcheck"]'
export const metaLabel = '[data-testid="msg-meta"] [aria-label]'

/** Gone since the summer of 2026; decisive where they still stand. */
export const legacyIn = '.message-in'
export const legacyOut = '.message-out'

/** The bubble's beak, on the first of a run only. */
export const tailIn = '[data-testid="tail-in"], [data-icon="tail-in"]'
export const tailOut = '[data-testid="tail-out"], [data-icon="tail-out"]'

/** The contact's details, when the user opened them. */
export const drawer: Ladder = [
  { css: '[data-testid="chat-info-drawer"]', seen: '2026-09', why: 'names exactly the drawer of the open chat' },
  { css: '[data-testid="drawer-right"]', seen: '2026-07', why: 'the right side; search in the chat opens there too' },
  { css: '[role="complementary"]', seen: '2026-07', why: 'role of the right side, without testids' },
]

/** Says which way lines run, where no layout is there to ask. */
export const withDirection = '[dir="rtl"], [dir="ltr"]'
