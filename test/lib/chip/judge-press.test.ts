import { describe, expect, it } from 'vitest'
import { judgePress } from '../../../lib/chip/judge-press.ts'
import { openPage } from '../sites/open-page.ts'

const plain = { opacity: '1', visibility: 'visible', transform: 'none', filter: 'none', clipPath: 'none' }

/** A press on our element at its middle, a second after it came into sight, but for what is changed. */
function press({ trusted = true, age = 1_000, inSight = true, style = {}, covered = false, detail = 1 } = {}) {
  const document = openPage('<div id="ours"></div><div id="cover"></div>')
  const [host, cover] = [document.getElementById('ours'), document.getElementById('cover')] as [HTMLElement, HTMLElement]
  host.getBoundingClientRect = () => ({ left: 100, top: 10, width: 80, height: 28 }) as DOMRect
  const isInside = (x: number, y: number) => x >= 100 && x <= 180 && y >= 10 && y <= 38
  document.elementFromPoint = (x, y) => (isInside(x, y) && !covered ? host : cover)
  ;(document.defaultView as Window).getComputedStyle = () => ({ ...plain, ...style }) as CSSStyleDeclaration
  const at = detail === 0 ? { clientX: 0, clientY: 0 } : { clientX: 140, clientY: 20 }
  return judgePress({ isTrusted: trusted, detail, ...at } as MouseEvent, host, inSight ? 0 : null, age)
}

describe('a press on the button', () => {
  it('is meant by hand and by key', () => {
    expect(press()).toBe('meant')
    expect(press({ detail: 0 })).toBe('meant')
  })

  it('may not be meant when the page made it, or sooner than one can aim', () => {
    expect(press({ trusted: false })).toBe('not-meant')
    expect(press({ trusted: false, covered: true })).toBe('not-meant')
    expect(press({ age: 499 })).toBe('not-meant')
  })

  it.each([
    ['through something else', { covered: true }],
    ['by key under something else', { covered: true, detail: 0 }],
    ['out of sight by the word of the browser', { inSight: false }],
    ['on what cannot be seen', { style: { opacity: '0' } }],
    ['on what is nearly unseen', { style: { opacity: '0.01' } }],
    ['on what is hidden', { style: { visibility: 'hidden' } }],
    ['on what was blown up', { style: { transform: 'matrix(20, 0, 0, 20, 0, 0)' } }],
    ['on what was blurred', { style: { filter: 'blur(9px)' } }],
    ['on what was cut to a point', { style: { clipPath: 'circle(1px)' } }],
  ])('%s is told', (_how, change) => {
    expect(press(change)).toBe('unseen')
  })
})
