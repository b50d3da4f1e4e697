/** One request as a rival's page hands it over. */
export interface QueuedRequest {
  url: string
  token: string
  body: string
}

/** What a rival's page says to its worker: keep these, send what you have, or what have you left? */
export type RivalMessage = { name: 'queue'; requests: QueuedRequest[] } | { name: 'flush' } | { name: 'left' }

/** How a queue keeps requests and sends them. `left`: the bodies that it still holds. */
export interface RivalQueue {
  queue(requests: QueuedRequest[]): Promise<void>
  flush(): Promise<void>
  left(): Promise<string[]>
}

declare const chrome: {
  runtime: {
    onMessage: { addListener(listener: (message: RivalMessage, sender: unknown, reply: (answer: unknown) => void) => boolean): void }
  }
}

export const toRequest = ({ url, token, body }: QueuedRequest): Request =>
  new Request(url, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, Accept: 'application/json', 'Content-Type': 'application/json' },
    body,
  })

/** The background of a rival. */
export function serve(rival: RivalQueue): void {
  chrome.runtime.onMessage.addListener((message, _sender, reply) => {
    const work = message.name === 'queue' ? rival.queue(message.requests) : message.name === 'left' ? rival.left() : rival.flush()
    work.then(reply, () => reply(null))
    return message.name !== 'flush'
  })
}
