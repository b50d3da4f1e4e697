import { describe, expect, it } from 'vitest'
import { watchSight } from '../../../lib/chip/sight.ts'
import { openPage } from '../sites/open-page.ts'

const plain = { opacity: '1', visibility: 'visible', transform: 'none', filter: 'none', clipPath: 'none' }
const ours = '<div id="ours"><button></button></div>'

interface Setting {
  /** Computed styles by element. */
  styles?: Record<string, object>
  /** Whether something else takes a press there. */
  takes?: (x: number, y: number) => boolean
}
type View = Window & { IntersectionObserver: unknown; IntersectionObserverEntry: unknown }

function openSight(html: string, dress: (view: View, host: HTMLElement) => void) {
  const document = openPage(html)
  const [host, button] = [document.getElementById('ours'), document.querySelector('button')] as [HTMLElement, HTMLElement]
  host.getBoundingClientRect = () => ({ left: 100, right: 180, top: 10, bottom: 38, width: 80, height: 28 }) as DOMRect
  dress(document.defaultView as unknown as View, host)
  const life = new AbortController()
  let at = 0
  const sight = watchSight(host, button, () => at, life.signal)
  const pass = (ms: number) => {
    at += ms
  }
  return { document, host, button, sight, life, pass }
}

describe('whether the button is to be seen, by the word of the browser', () => {
  /** Chromium's observer, as far as it is asked here. */
  class Observer {
    static made: Observer[] = []
    waiting: { isVisible: boolean }[] = []
    watched: Element[] = []
    hear: (entries: { isVisible: boolean }[]) => void
    options: object
    constructor(hear: (entries: { isVisible: boolean }[]) => void, options: object) {
      this.hear = hear
      this.options = options
      Observer.made.push(this)
    }
    observe = (element: Element) => this.watched.push(element)
    disconnect = () => this.watched.splice(0)
    takeRecords = () => this.waiting.splice(0)
  }
  const open = () => {
    const opened = openSight(ours, view => {
      view.IntersectionObserver = Observer
      view.IntersectionObserverEntry = { prototype: { isVisible: false } }
    })
    const observer = Observer.made.at(-1) as Observer
    return { ...opened, observer }
  }

  it('is asked of the button itself, as strictly as the browser can', () => {
    const { observer, button } = open()
    expect(observer.watched).toEqual([button])
    expect(observer.options).toMatchObject({ trackVisibility: true, delay: 100 })
  })

  it('counts from when it came into sight, and anew after a break', () => {
    const { observer, sight, pass } = open()
    expect(sight.since()).toBeNull()
    pass(40)
    observer.hear([{ isVisible: true }])
    pass(1_000)
    observer.hear([{ isVisible: true }])
    expect(sight.since()).toBe(40)
    observer.hear([{ isVisible: false }, { isVisible: true }])
    expect(sight.since()).toBe(1_040)
  })

  it('takes what the browser has seen and not yet told', () => {
    const { observer, sight } = open()
    observer.hear([{ isVisible: true }])
    observer.waiting.push({ isVisible: false })
    expect(sight.since()).toBeNull()
  })

  it('ends with the button', () => {
    const { observer, life } = open()
    life.abort()
    expect(observer.watched).toEqual([])
  })
})

describe('whether the button is to be seen, where the browser has no word for it', () => {
  const { NEGATIVE_INFINITY: always } = Number
  const isSeen = (html: string, { styles = {}, takes = () => false }: Setting = {}) => {
    const { sight } = openSight(html, (view, host) => {
      view.IntersectionObserverEntry = class {}
      view.getComputedStyle = element => ({ ...plain, ...styles[element.localName] }) as CSSStyleDeclaration
      const isInside = (x: number, y: number) => x >= 100 && x <= 180 && y >= 10 && y <= 38
      host.ownerDocument.elementFromPoint = (x, y) => (isInside(x, y) && !takes(x, y) ? host : host.ownerDocument.body)
      const { querySelectorAll } = host.ownerDocument
      // What is raised is marked: happy-dom has no top layer
      host.ownerDocument.querySelectorAll = (css: string) =>
        querySelectorAll.call(host.ownerDocument, css.includes(':modal') ? '[raised]' : css) as never
    })
    return sight.since() === always
  }

  it('it is when nothing speaks against it', () => {
    expect(isSeen(ours)).toBe(true)
    const raised = ours.replace('id', 'raised id')
    expect(isSeen(raised)).toBe(true)
    expect(isSeen(raised, { styles: { html: { filter: 'invert(1)' } } })).toBe(true)
  })

  it.each<[string, Setting]>([
    ['under a page that is seen through', { styles: { html: { opacity: '0.02' } } }],
    ['in a page that is moved', { styles: { html: { transform: 'matrix(1, 0, 0, 1, 900, 0)' } } }],
    ['in a page that is blurred', { styles: { html: { filter: 'blur(9px)' } } }],
    ['all but a sliver covered', { takes: (x: number) => x > 145 || x < 135 }],
    ['its lower half covered', { takes: (_x: number, y: number) => y > 26 }],
  ])('it is not %s', (_how, setting) => {
    expect(isSeen(ours, setting)).toBe(false)
  })

  it('it is not below what was raised to the top layer', () => {
    expect(isSeen(`${ours}<p raised>Win a prize</p>`)).toBe(false)
  })
})
