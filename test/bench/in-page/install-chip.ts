import { startChip } from '../../../lib/chip/start-chip.ts'
import { whatsappPeek } from '../../../lib/sites/whatsapp/peek.ts'

/** What a page spent while it was watched, ms, in the watcher's own callbacks and in adding the nodes. */
export interface ChipTimes {
  chip: number
  /** An observer that reads the records and does nothing with them. */
  reading: number
}

declare global {
  interface Window {
    lettersRead?: () => number
    chipBench?: {
      add(nodes: number, chipFirst: boolean): Promise<ChipTimes>
      idle(ms: number): Promise<{ spent: number; longTasks: number }>
    }
  }
}

const words = { capture: 'Capture', captured: 'Captured', unseen: 'Unseen', reload: 'Reload' }
const runtime = {
  id: 'bench',
  sendMessage: async () => ({ ok: true, reply: { captured: false, status: null, words, direction: 'ltr' } }),
  onMessage: { addListener() {}, removeListener() {} },
}
const frame = () => new Promise(resolve => setFrame(resolve))
const rest = (ms: number) => new Promise(resolve => setTimer(resolve, ms))
const setFrame = window.requestAnimationFrame.bind(window)
const setTimer = window.setTimeout.bind(window)

let spent = 0
let lettersRead = 0
const timed =
  <Args extends unknown[]>(work: (...args: Args) => unknown) =>
  (...args: Args) => {
    const start = performance.now()
    work(...args)
    spent += performance.now() - start
  }
// What the product puts off is its own time as well.
window.requestAnimationFrame = work => setFrame(timed(work))
window.setTimeout = ((work: () => void, ms?: number) => setTimer(timed(work), ms)) as typeof window.setTimeout

const watchAsChip = () =>
  startChip({ document, site: 'whatsapp', peek: whatsappPeek, world: { chrome: { runtime } }, now: () => performance.now(), reload() {} })

function watchByReading(): AbortController {
  const life = new AbortController()
  const observer = new MutationObserver(records => {
    for (const { addedNodes } of records) for (const node of addedNodes) lettersRead += node.textContent?.length ?? 0
  })
  observer.observe(document.body, { childList: true, characterData: true, subtree: true })
  life.signal.addEventListener('abort', () => observer.disconnect())
  return life
}

/** Adds rows to the chat, some in each frame, as when one scrolls up in it. */
async function add(nodes: number, watch: () => AbortController): Promise<number> {
  const row = document.querySelector('#main [data-id]')
  const panel = row?.parentElement
  if (!row || !panel) throw new Error('The page has no chat')
  const life = watch()
  await rest(600)
  spent = 0
  const added: Node[] = []
  const AT_ONCE = 50
  for (let done = 0; done < nodes; done += AT_ONCE) {
    const some = Array.from({ length: AT_ONCE }, () => row.cloneNode(true))
    added.push(...some)
    const start = performance.now()
    panel.prepend(...some)
    // The observers' callbacks come before what waits here goes on
    await null
    spent += performance.now() - start
    await frame()
  }
  await rest(300)
  const total = spent
  life.abort()
  for (const node of added) (node as Element).remove()
  await frame()
  return total
}

// What is read and never used would not be read.
window.lettersRead = () => lettersRead

window.chipBench = {
  async add(nodes, chipFirst) {
    if (chipFirst) return { chip: await add(nodes, watchAsChip), reading: await add(nodes, watchByReading) }
    return { reading: await add(nodes, watchByReading), chip: await add(nodes, watchAsChip) }
  },
  async idle(ms) {
    const life = watchAsChip()
    await rest(600)
    let longTasks = 0
    const observer = new PerformanceObserver(list => {
      longTasks += list.getEntries().length
    })
    observer.observe({ entryTypes: ['longtask'] })
    spent = 0
    await rest(ms)
    observer.disconnect()
    life.abort()
    return { spent, longTasks }
  },
}
