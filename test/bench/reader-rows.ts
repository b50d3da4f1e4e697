import { readerSize } from './reader-size.ts'
import { messagesPerSecond, readerSpeed } from './reader-speed.ts'
import { median, percentile } from './stats.ts'

/** The figures of the order reader, beside what they are to be. */
export async function readerRows(): Promise<{ what: string; figure: string; note: string }[]> {
  const { reader, peer, shortChats } = readerSpeed()
  const { code, data } = await readerSize()
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
  const ratio = median(reader.map((one, n) => (peer[n] ?? Number.NaN) / one))
  return [
    { what: 'reader, whole chat of 10,000', figure: `${messagesPerSecond(median(reader))} messages/s`, note: 'own processor time' },
    {
      what: 'findPhoneNumbersInText, the same messages',
      figure: `${messagesPerSecond(median(peer))} messages/s`,
      note: 'phones alone, same run',
    },
    { what: 'reader against findPhoneNumbersInText', figure: `${ratio.toFixed(1)} x`, note: 'at least 2 x, goal 5 x' },
    {
      what: 'Conversation of 60 to draft, p95',
      figure: `${percentile(shortChats, 0.95).toFixed(1)} ms`,
      note: `${shortChats.length} chats, goal 5 ms`,
    },
    {
      what: 'reader, gzip',
      figure: kilobytes(code + data),
      note: `${kilobytes(code)} code, ${kilobytes(data)} data loaded when needed; goal 120 KB`,
    },
  ]
}
