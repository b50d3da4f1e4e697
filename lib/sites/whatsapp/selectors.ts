import type { Ladder } from '../query.ts'

/** The open chat, without the list of chats beside it. */
export const chatRoot: Ladder = [
  { css: '#main', seen: '2026-09', why: 'the one id that outlived every redesign' },
  { css: '[data-testid="conversation-panel-wrapper"]', seen: '2026-06', why: 'wraps the same pane since testids are back' },
]

/** The open chat's header. An element of that name in every year up to 2026-09; a page may call it so by role or testid alone. */
export const header = 'header, [data-testid="conversation-header"], [role="banner"]'

/** Title of the chat: its name, or its number while the contact is not saved. All under the chat's root. */
export const chatTitle = [
  {
    css: '[data-testid="conversation-info-header-chat-title"]',
    seen: '2026-08',
    why: 'names exactly the title, in 2023 and since 2026-05; text only, no title attribute in 2026',
  },
  {
    css: '[data-testid="conversation-info-header"] span[dir="auto"]',
    seen: '2026-08',
    why: 'first text of the info block is the title',
  },
  {
    css: `:is(${header}) [role="button"] span[dir="auto"]`,
    seen: '2026-06',
    why: 'the profile button holds title, then subtitle; the way of 2024 and 2025, without testids',
  },
  { css: `:is(${header}) span[dir="auto"]`, seen: '2026-06', why: 'first text of the header' },
] as const satisfies Ladder

/** The same in a header that is one by its place only. */
export const plainTitle: Ladder = [
  { css: '[role="button"] span[dir="auto"]', seen: '2026-06', why: 'as in a header that is called one' },
  { css: 'span[dir="auto"]', seen: '2026-06', why: 'first text above the messages' },
]

/** A line under the title that is no title: presence, or the names of a group's members. */
export const chatSubtitle = '[data-testid="chat-subtitle"]'

/** Names of the members, in the header of groups (2026-08); presence in other chats, and in 2023 the chat's title itself. */
export const memberList = 'span[title]'
/** 2026-08. */
export const groupPicture = '[data-testid="group-chat-profile-picture"]'
/** Names the peer in its label since 2025 (seen 2026-06); said "Type a message" alone before. */
export const composer = 'footer [contenteditable="true"][aria-label], [data-testid="conversation-compose-box-input"][aria-label]'

/** What holds the messages, under the chat's root. */
export const messagePanel: Ladder = [
  { css: '[data-testid="conversation-panel-messages"]', seen: '2026-09', why: 'names exactly the scrolled panel' },
  { css: '[role="application"]', seen: '2026-09', why: 'role of the panel, in the years without testids too' },
  { css: '[data-testid="conversation-panel-body"]', seen: '2023-08', why: 'what lies around the panel' },
]

/** Carries the id of a row: packed with the contact's number until 2026-03. */
export const rowId = '[data-id]'

/** One row of the panel: a message, an album or a system line. */
export const rows: Ladder = [
  { css: rowId, seen: '2026-09', why: 'id of the message: packed with the chat until 2026-03, bare since 2026-04' },
  { css: '[data-testid^="conv-msg-"]', seen: '2026-09', why: 'the same id as a testid; albums lack it' },
  { css: '[role="row"]', seen: '2026-06', why: 'role of a row; dates between the days have it as well' },
  { css: '[data-pre-plain-text]', seen: '2026-09', why: 'the part that is copied; media without text lack it' },
]

/**
 * The written text in a row. The best rung that the panel has serves its rows; a row with a stamp may go down to the stamp itself. No
 * other row may go lower than the rest: rows of media would give the captions of their buttons.
 */
export const messageText: Ladder = [
  { css: '[data-testid="selectable-text"]', seen: '2026-09', why: 'names exactly the text; bold words inside repeat it' },
  { css: 'span.selectable-text', seen: '2026-09', why: 'a class that is not hashed, in every year since 2023-08' },
  { css: '.copyable-text span[dir]', seen: '2026-06', why: 'text has a direction of its own' },
  { css: '[data-pre-plain-text]', seen: '2026-09', why: 'the whole copied part' },
  { css: 'span[dir="ltr"], span[dir="rtl"]', seen: '2026-06', why: 'text has its own direction; times and notices have "auto"' },
  { css: '[data-testid="msg-container"]', seen: '2026-06', why: 'the whole bubble, when nothing in it is named' },
]

/** Rungs down to this one name the text alone; below, the bubble's other parts must be left out. */
export const LAST_EXACT_TEXT = 2

/**
 * Somebody else's words inside a message: the quote that an answer starts with. A testid in 2023 and since 2026-05, a class that is not
 * hashed in every year, or a button with a label, whatever the language (2024-07 to 2026-06). Texts that lie in it are not the message's.
 */
export const quote = '[data-testid="quoted-message"], .quoted-mention, [role="button"][aria-label]'

/** Drawn, or not even that, but no part of what the page says: such as the twin that keeps room for a bubble's time. */
export const unspoken = '[aria-hidden="true"]:not(img)'

/** What a quote is even without a label, in every year. */
export const pressed = '[role="button"]'

/** In an element that is the text, but not of it. A number or a mention in the text may well be a button with a label. */
export const insideText = `${unspoken}, [data-testid="quoted-message"], .quoted-mention`

/** In a bubble but not in its text: the twin of the time, the time itself, names. */
export const besideText = `${unspoken}, [data-testid="msg-meta"], [data-testid="author"], ${quote}`

/** In the chat's pane but not in its messages, for the rung that knows no rows. */
export const besidePanelText = `header, footer, script, style, ${besideText}`

/** The part of a row that is drawn as a bubble. Not `.focusable-list-item`: it is as wide as the panel. */
export const bubble: Ladder = [
  { css: '[data-testid="msg-container"]', seen: '2026-09', why: 'names exactly the bubble' },
  { css: '[data-pre-plain-text]', seen: '2026-09', why: 'fills the bubble, but for its padding' },
]

/** In every year, on each message with text (2023-08 to 2026-09). */
export const stamp = '[data-pre-plain-text]'
/** 2023-08 and 2026-05; not in the years between. */
export const groupAuthor = 'span[data-testid="author"]'
/** 2023-08 and since 2026-05. */
export const meta = '[data-testid="msg-meta"]'
export const metaTime = '[data-testid="msg-meta"] span[dir="auto"]'
/** Attributes that name a person mentioned by opaque id (`@lid`, since 2024-10), whose digits the text may show. First seen: 2026-05. */
export const lidAttributes = ['data-app-text-template', 'data-jid', 'data-plain-text', 'data-id', 'href'] as const
export const mentionByLid = lidAttributes.map(name => `[${name}*="@lid"]`).join(', ')

/** What holds a row's content; an empty one keeps the place of a row that scrolled away (2026-09). */
export const shell = '[data-virtualized="true"]'

/** A message that its author took back (2024-07 to 2026-09; `-refreshed` since 2025-07). */
export const recalled = '[data-icon^="recalled"], [data-testid^="recalled"]'

/** Says who speaks, for screen readers: "You:", "Vous :", "Amina:". First thing in the bubble, media too (2026-06). */
export const speaker = 'span[aria-label$=":"], span[aria-label$="："]'

/** Sent, delivered or read: only one's own messages carry it. The icon's name stands in the svg's title since 2026-06, before in attributes. */
export const tickTitle = 'svg title'
export const tickIcon = '[data-icon^="msg-"], [data-icon^="wds-ic-"], [data-testid^="msg-check"], [data-testid^="msg-dblcheck"]'
export const metaLabel = '[data-testid="msg-meta"] [aria-label]'

/** Gone since the summer of 2026; decisive where they still stand. */
export const legacyIn = '.message-in'
export const legacy = '.message-in, .message-out'

/** The bubble's beak, on the first of a run only (2023-08 to 2026-09). */
export const tailIn = '[data-testid="tail-in"], [data-icon="tail-in"]'
export const tailOut = '[data-testid="tail-out"], [data-icon="tail-out"]'

/** The contact's details, when the user opened them. */
export const drawer: Ladder = [
  { css: '[data-testid="chat-info-drawer"]', seen: '2026-09', why: 'names exactly the drawer of the open chat' },
  { css: '[data-testid="drawer-right"]', seen: '2026-07', why: 'the right side; search in the chat opens there too' },
  { css: '[role="complementary"]', seen: '2026-07', why: 'role of the right side, without testids' },
]

/** The same in the years without testids, asked last: any part beside the chats that names the contact. */
export const plainDetails: Ladder = [{ css: 'section', seen: '2025-07', why: 'what the details are made of, whatever holds them' }]

/** Lists, where other people are named, and whatever is written by the user: no details of a contact. */
export const besideDetails = `${unspoken}, [role="row"], [role="listitem"], [contenteditable="true"]`

/** A search in the chat opens where the details do: what it finds was written by somebody. */
export const searchField = 'input, [contenteditable="true"], [role="textbox"]'

/** Chats: neither the open one nor the list of all are anybody's details. */
export const chats = '#main, #side, #pane-side'

/** Says which way lines run, where no layout is there to ask. */
export const withDirection = '[dir="rtl"], [dir="ltr"]'

/** Search, menu and their like, in the header. */
export const headerAction = 'button, [role="button"]'
