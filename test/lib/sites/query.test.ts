import { describe, expect, test, vi } from 'vitest'
import { cut, find, findAll, type Ladder, oneLine, pick, pickLast, readText, selectedText } from '../../../lib/sites/query.ts'
import { openPage } from './open-page.ts'

const ladder: Ladder = [
  { css: '.best', seen: '2026-06', why: 'test' },
  { css: '.second', seen: '2026-06', why: 'test' },
]
const bodyOf = (html: string) => openPage(`<body>${html}</body>`).body
const textOf = (html: string, options = {}) => readText(bodyOf(html), { limit: 100, leaveOut: 'script', ...options })

describe('pick', () => {
  test('says that the best selector answered', () => {
    expect(pick(bodyOf('<i class="second"></i><b class="best"></b>'), ladder)).toMatchObject({ tier: 0, element: { nodeName: 'B' } })
  })

  test('goes on to the next rung when the best finds nothing', () => {
    expect(pick(bodyOf('<i class="second"></i>'), ladder)?.tier).toBe(1)
  })

  test('goes on when what it finds is not acceptable', () => {
    const hit = pick(bodyOf('<b class="best"></b><i class="second">x</i>'), ladder, element => element.textContent !== '')
    expect(hit?.tier).toBe(1)
  })

  test('finds nothing rather than something else', () => expect(pick(bodyOf('<p></p>'), ladder)).toBeNull())
})

describe('pickLast', () => {
  test('leaves out a match inside another one', () => {
    const hit = pickLast(bodyOf('<p class="second" id="a"><i class="second"></i></p><p class="second" id="b"></p>'), ladder)
    expect(hit?.elements.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test('looks at the last matches of very many, and counts them all', () => {
    const hit = pickLast(bodyOf('<i class="best"></i>'.repeat(3500)), ladder)
    expect([hit?.elements.length, hit?.total]).toEqual([3000, 3500])
  })
})

describe('find and findAll', () => {
  test('never give a form, whose inputs may stand in for its properties', () => {
    const body = bodyOf('<form class="x"><input name="nodeName"><input name="textContent"></form><p class="x"></p>')
    expect(findAll(body, '.x').map(({ nodeName }) => nodeName)).toEqual(['P'])
    expect(find(body, '.x')?.nodeName).toBe('P')
  })

  test('never give a form that looks harmless', () => {
    const body = bodyOf('<form class="x"><input name="other"></form><p class="x"></p>')
    expect(findAll(body, '.x').map(({ nodeName }) => nodeName)).toEqual(['P'])
    expect(find(body, '.x')?.nodeName).toBe('P')
  })
})

describe('readText', () => {
  test.each([
    ['blocks stand on lines of their own', '<p>one</p><div>two</div>\n  <ul><li>three</li></ul>', 'one\ntwo\nthree'],
    ['inline elements do not', 'one <b>two</b><i>three</i>', 'one twothree'],
    ['a line break is one line break', 'one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    [
      'line feeds of preformatted text are line breaks',
      'a\n<pre>Nom : Amina\nVille : <b>Fès\n</b>\n2 x SAV</pre>b\nc',
      'a\nNom : Amina\nVille : Fès\n\n2 x SAV\nb c',
    ],
    [
      'and so they are where the style keeps them',
      '<p style="white-space: pre-line">one\ntwo</p><p>three\nfour</p>',
      'one\ntwo\nthree four',
    ],
    ['preformatted text that is left out changes nothing', '<pre class="x">a\nb</pre>c\nd', 'c d', { leaveOut: '.x' }],
    [
      'groups of a form stand on lines of their own',
      '<fieldset><legend>Client</legend>Amina</fieldset><details><summary>Ville</summary>Fès</details>',
      'Client\nAmina\nVille\nFès',
    ],
    ['cells stand apart', '<table><tr><td>City</td><td>Fès</td></tr></table>', 'City Fès'],
    ['spaces of the source are one space', '<p>one\n    two</p>', 'one two'],
    ['an emoji picture is its character', 'ok<img alt="🌸"><img alt="1️⃣">', 'ok🌸1️⃣'],
    ['what a picture is said to show is no text', 'ok<img alt="A red dress">', 'ok'],
    ['what is left out does not show', 'a<script>b</script>c', 'ac'],
    ['control characters are dropped, joiners of emoji are not', 'a\u0001b\u200dc', 'ab\u200dc'],
    ['halves of characters are dropped', 'a\ud83db\udf38c🌸', 'abc🌸'],
  ])('%s', (_, html, text, options?: object) => expect(textOf(html, options)).toBe(text))

  test('keeps line feeds where the page draws them', () => {
    expect(textOf('<span>one\n</span><span>two</span>', { keepLines: true })).toBe('one\ntwo')
  })

  test('leaves out what is not drawn, when asked', () => {
    expect(textOf('<p>a</p><p style="display:none">b</p>', { visibleOnly: true })).toBe('a')
  })

  test('looks no further than its limit', () => {
    const body = bodyOf('<p>ten signs.</p>'.repeat(50))
    const looked = vi.spyOn(Object.getPrototypeOf(Object.getPrototypeOf(body.ownerDocument.createTextNode(''))), 'substringData')
    expect(readText(body, { limit: 10, leaveOut: 'script' })).toBe('ten signs.')
    expect(looked.mock.calls.length).toBeLessThan(5)
  })

  test('stays inside its root', () => {
    const root = find(bodyOf('<p>before</p><div><b id="root">in</b></div><p>after</p>'), '#root')
    expect(root && readText(root, { limit: 100, leaveOut: 'script' })).toBe('in')
  })

  test('reads what a form holds, whatever its inputs are called', () => {
    expect(textOf('<form>hello<input name="nodeName"><input name="matches"><b>you</b></form>')).toBe('helloyou')
  })
})

describe('cut', () => {
  test('never leaves half a character', () => expect(cut('ab🌸', 3)).toBe('ab'))
})

describe('oneLine', () => {
  test('drops the marks around names and numbers', () => expect(oneLine('\u202a+212\u00a06 61\u202c\n', 50)).toBe('+212 6 61'))
})

describe('selectedText', () => {
  test('is null while nothing is marked', () => expect(selectedText(openPage('<p>x</p>'), 10)).toBeNull())

  test('gives what is marked, bounded', () => {
    const document = openPage('<body><p>Nom : Amina</p></body>')
    document.getSelection()?.selectAllChildren(document.body)
    expect(selectedText(document, 9)).toBe('Nom : Ami')
  })
})
