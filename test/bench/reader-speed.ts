import { findPhoneNumbersInText } from 'libphonenumber-js/core'
import type { ExtractContext } from '../../lib/extract/extract-context.ts'
import { extractLeads } from '../../lib/extract/extract-leads.ts'
import type { Conversation } from '../../lib/lead/conversation.ts'
import type { PhoneMetadata } from '../../lib/lead/phone-metadata.ts'
import { type CorpusChat, catalogueOf, conversationOf, currencyOfChat } from '../corpus/case.ts'
import { readingData } from '../corpus/reading-data.ts'
import { longChat } from './long-chat.ts'

const LONG = 10_000
const SHORT = 60
const RUNS = 7
/** Some kernels count processor time by the 4 ms: a chat of 60 is read so often that this tells nothing of it. */
const READINGS = 10
const UNSPOKEN_OF = [
  { sku: 'SKU-801', name: 'Perceuse filaire', price: 299 },
  { sku: 'PROD-802', name: 'Poussette pliable', price: 249 },
]

/** What the reader takes, in milliseconds of its own processor time: what else the machine does is not in it. */
export interface ReaderSpeed {
  /** From the chat of 10,000 messages to the order at its end, by run. */
  reader: number[]
  /** The same chat where nothing that the shop sells is spoken of, by run: no end tells enough, so all of it is read. */
  whole: number[]
  /** libphonenumber-js's own search for phone numbers in the same messages, one by one, in the same runs. */
  peer: number[]
  /** From Conversation to draft, of each 60 messages of that chat; the mean of some readings. */
  shortChats: number[]
}

export const messagesPerSecond = (milliseconds: number): number => Math.round(LONG / (milliseconds / 1000))

/** Measures reader and peer in turn, after one warm-up of each. */
export function readerSpeed(): ReaderSpeed {
  const chat = longChat(LONG)
  const account = accountOf(chat)
  const otherShop = accountOf({ ...chat, catalogue: UNSPOKEN_OF })
  const conversation = conversationOf(chat)
  const all = Array.from({ length: RUNS + 1 }, () => ({
    reader: timeOf(() => extractLeads(conversation, { ...account })),
    whole: timeOf(() => extractLeads(conversation, { ...otherShop })),
    peer: timeOf(() => searchForPhones(chat)),
  })).slice(1)
  const parts = Array.from({ length: Math.floor(LONG / SHORT) }, (_, n) =>
    conversationOf({ ...chat, messages: chat.messages.slice(n * SHORT, (n + 1) * SHORT) }),
  )
  for (const part of parts) extractLeads(part, account)
  return {
    reader: all.map(run => run.reader),
    whole: all.map(run => run.whole),
    peer: all.map(run => run.peer),
    shortChats: parts.map(part => timeOf(() => readOften(part, account)) / READINGS),
  }
}

/** Each reading begins anew, as each capture does. */
function readOften(conversation: Conversation, account: ExtractContext): void {
  for (let n = 0; n < READINGS; n++) extractLeads(conversation, { ...account })
}

function timeOf(work: () => unknown): number {
  const start = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1000
}

/** The account of the chat. */
function accountOf(chat: CorpusChat): ExtractContext {
  const { defaultCountry, ownNumbers } = chat
  return { ...readingData, defaultCountry, ownNumbers, currency: currencyOfChat(chat), catalogue: catalogueOf(chat) }
}

function searchForPhones(chat: CorpusChat): void {
  const metadata: PhoneMetadata = readingData.phoneMetadata
  for (const { text } of chat.messages) findPhoneNumbersInText(text, { defaultCountry: 'MA' }, metadata)
}
