import { browser } from '../browser.ts'
import type { Answer, Envelope, Name, ReplyOf, RequestOf } from './protocol.ts'

/**
 * Asks the background. A background that dies before it answers is asked once more, for the question wakes a new one and may be
 * put twice, as all that there are. Throws what the handler threw, or that nobody answered.
 */
export async function send<N extends Name>(name: N, request: RequestOf<N>): Promise<ReplyOf<N>> {
  const envelope: Envelope = { name, request }
  const answer = (await ask(envelope).catch(() => undefined)) ?? (await ask(envelope))
  if (!answer) throw new Error(`no answer to ${name}`)
  if (!answer.ok) throw new Error(answer.error)
  return answer.reply as ReplyOf<N>
}

const ask = async (envelope: Envelope) => (await browser.runtime.sendMessage(envelope)) as Answer | undefined
