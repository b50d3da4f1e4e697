import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Conversation, MAX_MESSAGES, MAX_TEXT } from '../../../lib/lead/conversation.ts'
import { conversationSchema } from '../../../lib/lead/conversation-schema.ts'
import type { ChatPeek } from '../../../lib/sites/chat-peek.ts'
import type { SiteReader } from '../../../lib/sites/site-reader.ts'
import { openPage } from './open-page.ts'

const pages = new URL('../../pages/', import.meta.url)
const readAt = '2026-06-05T18:20:00.000Z'

export interface ReaderCase {
  reader: SiteReader
  /** What the button asks of a chat site: it must see the same contact as the reader. */
  peek?: ChatPeek
  /** A page of this site on which `inner`, HTML, stands where a message's text would, `copies` times. */
  pageAround: (inner: string, copies?: number) => string
}

/**
 * What every reader promises; each site runs it in its own `contract.test.ts`. Its pages are the `.html` files of `test/pages/<id>/`,
 * each with the expected Conversation beside it as `<name>.expected.json`: read at `readAt`, from the address in its `url`. A new era
 * or language is a new pair of files and nothing else. What the user has selected on it has the id `marked`. `demo.html` is for people.
 */
export function siteContract({ reader, peek, pageAround }: ReaderCase): void {
  const names = pagesOf(reader.id)
  const read = (document: Document, address = `https://${reader.id}.example/`) => reader.read(document, new URL(address), { readAt })

  describe(`the ${reader.id} reader`, () => {
    test('has a page to be held to', () => expect(names).not.toEqual([]))

    describe.each(names)('on %s', name => {
      const html = readFileSync(new URL(`${reader.id}/${name}.html`, pages), 'utf8')
      const expected: Conversation = JSON.parse(readFileSync(new URL(`${reader.id}/${name}.expected.json`, pages), 'utf8'))

      test('reads the conversation that is written beside it', () => {
        const document = openPage(html, expected.url)
        const marked = document.getElementById('marked')
        if (marked) document.getSelection()?.selectAllChildren(marked)
        const conversation = read(document, expected.url)
        expect(conversation, `reads ${JSON.stringify(conversation, null, 2)}`).toEqual(expected)
      })

      if (peek)
        test('shows the button the same contact, and a place in its header', () => {
          const document = openPage(html, expected.url)
          expect(peek.contact(document)).toEqual({ ...expected.contact, kind: expect.any(String) })
          expect(peek.header(document)?.nodeName).toBe('HEADER')
        })

      test('leaves the page as it was', () => {
        const document = openPage(html, expected.url)
        const before = document.documentElement.outerHTML
        read(document, expected.url)
        expect(document.documentElement.outerHTML).toBe(before)
      })
    })

    test.each(Object.entries(hostileTexts))('keeps to the contract on a page with %s', (_, inner) => {
      const conversation = read(openPage(pageAround(inner)))
      expect(conversation).not.toBeNull()
      expect(conversationSchema.safeParse(conversation).error).toBeUndefined()
      expect(JSON.parse(JSON.stringify(conversation))).toEqual(conversation)
      expect(JSON.stringify(conversation)).not.toMatch(/\\ud[89a-f]|\\u0000/i)
    })

    test('cuts a 10 MB text at the limit', () => {
      const conversation = read(openPage(pageAround('mot '.repeat(2_600_000))))
      expect(conversation?.messages[0]?.text).toHaveLength(MAX_TEXT)
    })

    test('gives no more messages than the limit', () => {
      const conversation = read(openPage(pageAround('bonjour', MAX_MESSAGES + 50)))
      expect(conversation?.messages.length).toBeLessThanOrEqual(MAX_MESSAGES)
    })

    test('answers an empty document without a guess', () => {
      const conversation = read(openPage(''))
      expect(conversation?.messages ?? []).toEqual([])
      expect(conversation?.contact.phone ?? null).toBeNull()
    })
  })
}

function pagesOf(id: string): string[] {
  const files = readdirSync(new URL(`${id}/`, pages))
  return files.filter(file => file.endsWith('.html') && file !== 'demo.html').map(file => file.replace('.html', ''))
}

/** Those names that happy-dom itself can do without; the others are tried in a real browser. */
const shadowed = ['nodeName', 'matches', 'textContent', 'checkVisibility']

const hostileTexts = {
  'nothing in it': '',
  'a form whose inputs take the names of the DOM': `<form>bonjour${shadowed.map(name => `<input name="${name}">`).join('')}</form>`,
  'control characters and half surrogates': 'a\u0000b\u0007c &#xd83d; d\ud83d',
  'a character that the limit would cut in two': `${'x'.repeat(MAX_TEXT - 1)}🌸`,
  'hundreds of levels': `${'<div>'.repeat(300)}bonjour${'</div>'.repeat(300)}`,
  'thousands of links to numbers': '<a href="tel:+212612345678">x</a><a href="https://wa.me/2126%31">y</a><a href="tel:%ff">z</a>'.repeat(
    300,
  ),
  'HTML of an attack in it': '<img src=x onerror=alert(1)><b aria-label="&quot;>">=cmd|</b><!-- --><svg><title>t</title></svg>',
}
