import { open, rm, stat, truncate } from 'node:fs/promises'
import type { BrowserName } from '../support/browser-places.ts'

/** What becomes of the files of a database while its browser is dead. */
export interface Damage {
  name: string
  /** It takes a database that is so large that Chromium has begun a table, or has written the WAL into the file. */
  large?: true
  /** Only a browser that was killed leaves such a file; else it is ended as a person does. */
  killed?: true
  /** Does it to some of these files, by their whole paths. Throws when the file that is meant is not there. */
  strike(files: string[]): Promise<void>
}

/** What a bad sector takes, bytes. */
const PAGE = 4_096

async function zero(path: string, at: number): Promise<void> {
  const file = await open(path, 'r+')
  await file.write(Buffer.alloc(PAGE), 0, PAGE, at)
  await file.close()
}

const half = async (path: string) => Math.floor((await stat(path)).size / 2 / PAGE) * PAGE

function one(files: string[], name: RegExp): string {
  const found = files.find(file => name.test(file))
  if (found === undefined) throw new Error(`no file like ${name} among ${files.join(', ') || 'none'}`)
  return found
}

const [LOG, MANIFEST, CURRENT, TABLE] = [/\.log$/, /MANIFEST-\d+$/, /CURRENT$/, /\.ldb$/]
const MAIN = /(\.sqlite|\/[A-Z0-9]+)$/
export const WAL = /-wal$/

const cut = (name: RegExp) => async (files: string[]) => {
  const file = one(files, name)
  await truncate(file, await half(file))
}
const remove = (name: RegExp) => (files: string[]) => rm(one(files, name))
const zeroed = (name: RegExp, place: (path: string) => Promise<number>) => async (files: string[]) => {
  const file = one(files, name)
  await zero(file, await place(file))
}
const start = async () => 0

/** One page in sixteen. */
const scattered = (name: RegExp) => async (files: string[]) => {
  const file = one(files, name)
  const { size } = await stat(file)
  for (let at = 8 * PAGE; at < size; at += 16 * PAGE) await zero(file, at)
}

/** RELIABILITY finding 7: what was tried there, and the tables beside. */
const levelDb: Damage[] = [
  { name: '4 KB of the log zeroed at its start', strike: zeroed(LOG, start) },
  { name: '4 KB of the log zeroed in its middle', strike: zeroed(LOG, half) },
  { name: 'the log cut in half', strike: cut(LOG) },
  { name: 'the MANIFEST gone', strike: remove(MANIFEST) },
  { name: 'CURRENT gone', strike: remove(CURRENT) },
  { name: 'CURRENT gone where there is a table', strike: remove(CURRENT), large: true },
  { name: 'a table gone', strike: remove(TABLE), large: true },
  { name: '4 KB of a table zeroed', strike: zeroed(TABLE, half), large: true },
]

const sqlite: Damage[] = [
  { name: 'the header zeroed', strike: zeroed(MAIN, start) },
  { name: 'a page in the middle zeroed', strike: zeroed(MAIN, half), large: true },
  { name: 'pages here and there zeroed', strike: scattered(MAIN), large: true },
  { name: 'the file cut in half', strike: cut(MAIN), large: true },
  { name: 'the WAL gone', strike: remove(WAL), killed: true },
]

/** All that is tried on a browser's database; Firefox keeps it in SQLite, and Chromium does with a feature of its own. */
export const damages = (browser: BrowserName, isSqlite: boolean): Damage[] => (browser === 'chromium' && !isSqlite ? levelDb : sqlite)
