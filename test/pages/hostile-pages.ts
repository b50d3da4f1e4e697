/**
 * Pages that are built inside a browser, by what is wrong with them. Each function runs in the page and sees nothing but its document.
 * The chat is one of June 2026, the contact is saved, and no number on the page is the contact's.
 */
export const hostilePages = {
  /** What nobody's chat mounts at once, but nothing else is wrong. */
  '2,000 messages': (document: Document) => {
    const row = (
      n: number,
    ) => `<div role="row"><div class="line" data-id="3A${n}" data-testid="conv-msg-3A${n}"><div data-virtualized="false">
      <div style="display:flex;${n % 2 ? 'justify-content:flex-end' : ''}"><span data-icon="${n % 2 ? 'tail-out' : 'tail-in'}" aria-hidden="true"></span><div data-testid="msg-container">
      <span aria-label="${n % 2 ? 'Vous' : 'Amina'}:"></span><div class="copyable-text" data-pre-plain-text="[18:02, 13/06/2026] ${n % 2 ? 'Boutique' : 'Amina'}: "><div>
      <span data-testid="selectable-text" dir="ltr" class="selectable-text"><span>Message ${n} : deux crèmes <img class="emoji" alt="🌸"> pour Fès</span></span><span aria-hidden="true">18:02</span></div></div>
      <div data-testid="msg-meta" role="button"><span dir="auto">18:02</span>${n % 2 ? '<svg><title>wds-ic-read</title></svg>' : ''}</div></div></div></div></div></div>`
    const rows = Array.from({ length: 2000 }, (_, n) => row(n)).join('')
    document.body.innerHTML = `<div id="main"><header><span dir="auto" data-testid="conversation-info-header-chat-title">Amina</span></header><div data-testid="conversation-panel-messages">${rows}</div></div>`
  },
  'a million elements beside the chat': (document: Document) => {
    document.body.innerHTML = `<div id="side">${'<div><span>+212 6 00 11 22 33</span></div>'.repeat(500_000)}</div><div id="main"><header><span dir="auto">Amina</span></header><div role="application"><div data-id="A1"><div data-pre-plain-text="[18:02, 13/06/2026] Amina: "><span class="selectable-text">bonjour</span></div></div></div></div>`
  },
  'a million elements in one message': (document: Document) => {
    document.body.innerHTML = `<div id="main"><header><span dir="auto">Amina</span></header><div role="application"><div data-id="A1"><div data-pre-plain-text="[18:02, 13/06/2026] Amina: "><span class="selectable-text">bonjour${'<b><i></i></b>'.repeat(500_000)}</span></div></div></div></div>`
  },
  'a million rows': (document: Document) => {
    document.body.innerHTML = `<div id="main"><header><span dir="auto">Amina</span></header><div role="application">${'<div data-id="A1"></div>'.repeat(1_000_000)}</div></div>`
  },
  'a million texts in 300 messages': (document: Document) => {
    const row = `<div data-id="A1"><div data-pre-plain-text="[18:02, 13/06/2026] Amina: ">${'<span class="selectable-text">x</span>'.repeat(3333)}</div></div>`
    document.body.innerHTML = `<div id="main"><header><span dir="auto">Amina</span></header><div role="application">${row.repeat(300)}</div></div>`
  },
  'a million elements and no row': (document: Document) => {
    document.body.innerHTML = `<div id="main"><header><span dir="auto">Amina</span></header><div><p>Nom : Amina</p>${'<div><span></span></div>'.repeat(500_000)}</div></div>`
  },
  'a million headers': (document: Document) => {
    document.body.innerHTML = `<div id="main"><header><span dir="auto">Amina</span></header>${'<header><span dir="auto"></span></header>'.repeat(500_000)}<div data-id="A1"><span class="selectable-text">bonjour</span></div></div>`
  },
  'a message of 10 MB': (document: Document) => {
    document.body.innerHTML =
      '<div id="main"><header><span dir="auto">Amina</span></header><div role="application"><div data-id="A1"><div data-virtualized="true" data-pre-plain-text="[18:02, 13/06/2026] Amina: "><span class="selectable-text"></span></div></div></div></div>'
    const text = document.querySelector('.selectable-text')
    if (text) text.textContent = 'mot '.repeat(2_600_000)
  },
  'twenty thousand levels': (document: Document) => {
    document.body.innerHTML =
      '<div id="main" style="display:none"><header><span dir="auto">Amina</span></header><div role="application"><div data-id="A1"><span class="selectable-text"></span></div></div></div>'
    let inner = document.querySelector('.selectable-text') as Element
    for (let level = 0; level < 20_000; level += 1) inner = inner.appendChild(document.createElement(level % 2 ? 'b' : 'div'))
    inner.textContent = 'bonjour'
  },
  'forms whose fields take the names of the DOM': (document: Document) => {
    const names =
      'querySelector querySelectorAll textContent parentNode parentElement getAttribute closest matches contains firstChild nextSibling childNodes children ownerDocument nodeName nodeType tagName checkVisibility getBoundingClientRect dir lang'
    const form = (inner: string) =>
      `<form>${inner}${names
        .split(' ')
        .map(name => `<input name="${name}">`)
        .join('')}</form>`
    const row = `<div data-id="A1">${form(`<div data-pre-plain-text="[18:02, 13/06/2026] Amina: "><span class="selectable-text">${form('bonjour')}</span></div>`)}</div>`
    const chat = `<div id="main">${form('<header><span dir="auto">Amina</span></header>')}<div role="application">${form(row.repeat(300))}</div></div>`
    document.body.innerHTML = form(chat)
  },
} as const
