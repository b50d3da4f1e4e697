const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A message of a group; its id says which, however much of the chat is mounted. */
export interface GroupMessage {
  id: number
  author: string
  /** Null for a picture. */
  text: string | null
}

function row({ id, author, text }: GroupMessage): string {
  const name = `3B${id.toString(16).padStart(18, '0').toUpperCase()}`
  const time = `${10 + Math.floor(id / 60)}:${String(id % 60).padStart(2, '0')}`
  const words =
    text === null
      ? '<div data-testid="image-thumb"></div>'
      : `<div class="copyable-text" data-pre-plain-text="[${time}, 25/06/2026] ${escaped(author)}: "><span data-testid="selectable-text" dir="auto">${escaped(text)}</span></div>`
  return `<div role="row"><div data-id="${name}" data-testid="conv-msg-${name}"><div data-testid="msg-container">
    <span aria-label="${escaped(author)}:"></span><span data-testid="author" dir="auto">${escaped(author)}</span>
    ${words}<div data-testid="msg-meta"><span dir="auto">${time}</span></div></div></div></div>`
}

/** The rows of so many messages, as the chat's panel holds them. */
export const groupRows = (messages: GroupMessage[]): string => messages.map(row).join('\n')

/** WhatsApp Web of June 2026 with a group open: of its chat, the messages that are mounted. */
export function groupPage(title: string, messages: GroupMessage[]): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>WhatsApp</title><body><div id="app"><div id="main">
  <header data-testid="conversation-header"><div data-testid="group-chat-profile-picture"></div>
  <div role="button" title="Profile details" data-testid="conversation-info-header">
  <span dir="auto" data-testid="conversation-info-header-chat-title">${escaped(title)}</span></div></header>
  <div data-testid="conversation-panel-messages" role="application">${groupRows(messages)}</div>
  <footer><div contenteditable="true" role="textbox" aria-label="Type a message to ${escaped(title)}"></div></footer></div></div></body></html>`
}
