import { readerRows } from '../bench/reader-rows.ts'

/** The reader's part of `npm run bench` by itself; it needs no browser. */
console.table(await readerRows())
