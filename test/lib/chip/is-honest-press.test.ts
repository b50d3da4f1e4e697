import { describe, expect, it } from 'vitest'
import { isHonestPress } from '../../../lib/chip/is-honest-press.ts'
import { openPage } from '../sites/open-page.ts'

const plain = { opacity: '1', visibility: 'visible', transform: 'none', filter: 'none', clipPath: 'none' }

/** A press on our element at its middle, a second after it came, but for what is changed. */
function press({ trusted = true, age = 1_000, style = {}, covered = false, detail = 1 } = {}): boolean {
  const document = openPage('<div id="ours"></div><div id="cover"></div>')
  const [host, cover] = [document.getElementById('ours'), document.getElementById('cover')] as [HTMLElement, HTMLElement]
  host.getBoundingClientRect = () => ({ left: 100, top: 10, width: 80, height: 28 }) as DOMRect
  const isInside = (x: number, y: number) => x >= 100 && x <= 180 && y >= 10 && y <= 38
  document.elementFromPoint = (x, y) => (isInside(x, y) && !covered ? host : cover)
  ;(document.defaultView as Window).getComputedStyle = () => ({ ...plain, ...style }) as CSSStyleDeclaration
  const at = detail === 0 ? { clientX: 0, clientY: 0 } : { clientX: 140, clientY: 20 }
  return isHonestPress({ isTrusted: trusted, detail, ...at } as MouseEvent, host, 0, age)
}

describe('a press on the button', () => {
  it('is honest by hand and by key', () => {
    expect(press()).toBe(true)
    expect(press({ detail: 0 })).toBe(true)
  })

  it.each([
    ['made by the page', { trusted: false }],
    ['sooner than one can aim', { age: 499 }],
    ['through something else', { covered: true }],
    ['on what cannot be seen', { style: { opacity: '0' } }],
    ['on what is nearly unseen', { style: { opacity: '0.01' } }],
    ['on what is hidden', { style: { visibility: 'hidden' } }],
    ['on what was blown up', { style: { transform: 'matrix(20, 0, 0, 20, 0, 0)' } }],
    ['on what was blurred', { style: { filter: 'blur(9px)' } }],
    ['on what was cut to a point', { style: { clipPath: 'circle(1px)' } }],
  ])('%s is none', (_how, change) => {
    expect(press(change)).toBe(false)
  })
})
