/** What the button says. `done`: the contact is a lead already; `unseen`: it was pressed, and something hides it; `reload`: this script outlived its extension. */
export interface Face {
  kind: 'new' | 'done' | 'unseen' | 'reload'
  words: string
  status: string | null
  direction: 'ltr' | 'rtl'
}

const SVG = 'http://www.w3.org/2000/svg'

type Shape = [name: 'path' | 'circle', attributes: Record<string, string>]

/** public/icon: the bubble and its clip. */
const LOGO: Shape[] = [
  [
    'path',
    {
      d: 'M4.5 2h7A3.5 3.5 0 0 1 15.5 5.5V10A3.5 3.5 0 0 1 11.5 13.5H8L5 15.7c-.4.3-1 0-1-.5V13.45A3.5 3.5 0 0 1 .5 10V5.5A3.5 3.5 0 0 1 4.5 2z',
      fill: '#3848e8',
    },
  ],
  [
    'path',
    {
      d: 'M5 5.5V8a3 3 0 0 0 6 0V3.5a1.5 1.5 0 0 0-3 0v4',
      fill: 'none',
      stroke: '#ffc640',
      'stroke-width': '2',
      'stroke-linecap': 'round',
    },
  ],
]
const DONE: Shape[] = [
  ['circle', { cx: '8', cy: '8', r: '6.75', fill: 'currentColor' }],
  [
    'path',
    {
      d: 'm5 8.3 2.1 2.1L11 6',
      fill: 'none',
      stroke: 'var(--knock)',
      'stroke-width': '1.6',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
  ],
]

/** Draws the button anew. Element by element: a page may forbid HTML out of a string. */
export function drawButton(button: HTMLButtonElement, face: Face, look: { mini: boolean; dark: boolean }): void {
  const { ownerDocument: document } = button
  const span = (text: string, name = '') => Object.assign(document.createElement('span'), { textContent: text, className: name })
  button.className = [face.kind === 'done' && 'done', look.mini && 'mini', look.dark && 'dark'].filter(Boolean).join(' ')
  button.dir = face.direction
  const said = face.status === null ? face.words : `${face.words}, ${face.status}`
  button.setAttribute('aria-label', `Leadclip: ${said}`)
  button.title = look.mini ? said : ''
  button.replaceChildren(
    drawIcon(document, face.kind === 'done' ? DONE : LOGO),
    span(face.words),
    ...(face.status === null ? [] : [span(face.status, 'status')]),
  )
}

function drawIcon(document: Document, shapes: Shape[]): Element {
  const icon = document.createElementNS(SVG, 'svg')
  icon.setAttribute('viewBox', '0 0 16 16')
  icon.setAttribute('aria-hidden', 'true')
  for (const [name, attributes] of shapes) {
    const shape = document.createElementNS(SVG, name)
    for (const [attribute, value] of Object.entries(attributes)) shape.setAttribute(attribute, value)
    icon.append(shape)
  }
  return icon
}
