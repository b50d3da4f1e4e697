interface PutClock {
  name: string
  by: number
}

declare const chrome: { runtime: { onMessage: { addListener(listener: (message: PutClock) => void): void } } }

const rightTime = Date.now
let off = 0
Date.now = () => rightTime() + off

chrome.runtime.onMessage.addListener(({ name, by }) => {
  if (name === 'put-clock') off = by
})
