import { describe, expect, test } from 'vitest'
import { chatHtml, readHtml } from './chat.ts'

const two = chatHtml({ rows: [{ id: 'A1' }, { id: 'A2' }] })
const one = chatHtml({ rows: [{}], panel: '<div data-id="B2"><div data-virtualized="true"></div></div>' })

function hide(document: Document) {
  Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
}

describe('the WhatsApp reader', () => {
  test('finds nothing while no chat is open', () => expect(readHtml('<div id="pane-side">Amina</div>')).toBeNull())

  test('refuses a hidden tab that drew the last message only', () => {
    expect(readHtml(one, hide)).toBeNull()
    expect(readHtml(one)?.messages).toHaveLength(1)
  })

  test('reads a hidden tab that was drawn before, and says that it may be behind', () => {
    expect(readHtml(two, hide)).toMatchObject({ health: 'reduced', messages: [{ id: 'A1' }, { id: 'A2' }] })
    expect(readHtml(two)?.health).toBe('healthy')
  })

  test('gives the text of the pane, and says so, when no row is recognised', () => {
    const html = '<div id="main"><header>Amina</header><section><p>Nom : Amina</p><p>Fès</p></section><footer>Écrire</footer></div>'
    expect(readHtml(html)).toMatchObject({
      health: 'text-only',
      messages: [{ direction: 'unknown', text: 'Nom : Amina\nFès' }],
    })
  })

  test('gives the selection beside the messages', () => {
    const conversation = readHtml(two, document => {
      const text = document.querySelector('[data-testid="selectable-text"]')
      if (text) document.getSelection()?.selectAllChildren(text)
    })
    expect(conversation).toMatchObject({ selection: 'bonjour', messages: [{}, {}] })
  })
})
