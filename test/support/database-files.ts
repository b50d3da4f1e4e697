import { open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserName } from './browser-places.ts'

/** Where each browser keeps the databases of extensions, and no others, in a profile. */
const FOLDERS: Record<BrowserName, RegExp> = {
  chromium: /\/Default\/IndexedDB\/chrome-extension_/,
  firefox: /\/storage\/default\/moz-extension\+\+\+[0-9a-f-]+\/idb\//,
}

/** The files of the extension's database, by their whole paths. */
export async function databaseFiles(browser: BrowserName, profile: string): Promise<string[]> {
  const entries = await readdir(profile, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return files.filter(file => FOLDERS[browser].test(file))
}

/** Makes the database of a browser that is dead impossible to open, in each in a way that it does not mend by itself. */
const spoilers: Record<BrowserName, (files: string[]) => Promise<void>> = {
  // LevelDB cannot tell which of its files count.
  chromium: files => rm(one(files, /MANIFEST-\d+$/)),
  // The version of SQLite's schema (bytes 60 to 63 of its header) is one that no Firefox knows yet.
  async firefox(files) {
    for (const wal of files.filter(file => file.endsWith('-wal'))) await rm(wal)
    const file = await open(one(files, /\.sqlite$/), 'r+')
    await file.write(Buffer.alloc(4, 0x7f), 0, 4, 60)
    await file.close()
  },
}

function one(files: string[], name: RegExp): string {
  const found = files.find(file => name.test(file))
  if (found === undefined) throw new Error(`no file like ${name} among ${files.join(', ') || 'none'}`)
  return found
}

/** Makes a dead browser's database impossible to open. Returns what puts it right again, which is done to a dead browser too. */
export async function spoilDatabase(browser: BrowserName, profile: string): Promise<() => Promise<void>> {
  const files = await databaseFiles(browser, profile)
  const kept = await Promise.all(files.map(async file => [file, await readFile(file)] as const))
  await spoilers[browser](files)
  return async () => {
    for (const [file, bytes] of kept) await writeFile(file, bytes)
  }
}
