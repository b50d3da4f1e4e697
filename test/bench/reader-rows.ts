import { readerSize } from './reader-size.ts'
import { messagesPerSecond, readerSpeed } from './reader-speed.ts'
import { type Row, row } from './row.ts'
import { median, percentile } from './stats.ts'

/** The figures of the order reader, beside what they are to be. */
export async function readerRows(): Promise<Row[]> {
  const { reader, whole, peer, shortChats } = readerSpeed()
  const { code, data } = await readerSize()
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
  const speed = (times: number[]) => `${messagesPerSecond(median(times))} messages/s`
  const against = (times: number[]) => `${median(times.map((one, n) => (peer[n] ?? Number.NaN) / one)).toFixed(1)} x`
  return [
    row('reader, chat of 10,000 to its latest order', speed(reader), 'own processor time'),
    row('reader, no end of that chat tells enough: all read', speed(whole), `${against(whole)} findPhoneNumbersInText`),
    row('findPhoneNumbersInText, the same messages', speed(peer), 'phones alone, same run'),
    row('reader against findPhoneNumbersInText', against(reader), 'latest order; at least 2 x', '>= 5 x'),
    row('conversation of 60 to draft, p95', `${percentile(shortChats, 0.95).toFixed(1)} ms`, `${shortChats.length} chats`, '<= 5 ms'),
    row('reader, gzip', kilobytes(code + data), `${kilobytes(code)} code, ${kilobytes(data)} data loaded when needed`, '<= 120 KB'),
  ]
}
