/** A chat as a test needs it. */
export interface Chat {
  /** Name or number in the header. */
  title: string
  messages: { from: 'customer' | 'shop'; text: string }[]
}

const SHOP = 'Boutique Atlas'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

function row({ from, text }: Chat['messages'][number], title: string, n: number): string {
  const id = `3A${n.toString(16).padStart(18, '0').toUpperCase()}`
  const author = from === 'customer' ? title : SHOP
  const time = `${10 + Math.floor(n / 60)}:${String(n % 60).padStart(2, '0')}`
  const status = from === 'shop' ? '<span aria-label=" Read "></span>' : ''
  return `<div role="row"><div data-id="${id}" data-testid="conv-msg-${id}"><div data-testid="msg-container">
    <span aria-label="${from === 'shop' ? 'You' : escaped(title)}:"></span>
    <div class="copyable-text" data-pre-plain-text="[${time}, 25/06/2026] ${escaped(author)}: "><span data-testid="selectable-text" dir="auto">${escaped(text)}</span></div>
    <div data-testid="msg-meta"><span dir="auto">${time}</span>${status}</div></div></div></div>`
}

/** WhatsApp Web of June 2026 (testids back, bare ids, no direction classes) with one open chat and nothing around it. */
export function chatPage({ title, messages }: Chat): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>WhatsApp</title><body><div id="app"><div id="main">
  <header data-testid="conversation-header"><div role="button" title="Profile details" data-testid="conversation-info-header">
  <span dir="auto" data-testid="conversation-info-header-chat-title">${escaped(title)}</span></div></header>
  <div data-testid="conversation-panel-messages" role="application">${messages.map((message, n) => row(message, title, n)).join('\n')}</div>
  <footer><div contenteditable="true" role="textbox" aria-label="Type a message to ${escaped(title)}"></div></footer></div></div></body></html>`
}
