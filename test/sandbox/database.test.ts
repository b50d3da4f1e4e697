import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, it } from 'vitest'
import { inTransaction, openDatabase } from './database.ts'

const folder = mkdtempSync(join(tmpdir(), 'sandbox-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const count = (database: DatabaseSync) => database.prepare('SELECT count(*) AS total FROM counter').get()?.total

it('writes all of a transaction or nothing', () => {
  const database = openDatabase(':memory:')
  const failing = () =>
    inTransaction(database, () => {
      database.exec("INSERT INTO counter VALUES ('a', 1)")
      database.exec("INSERT INTO counter VALUES ('a', 2)")
    })
  expect(failing).toThrow('UNIQUE')
  expect(count(database)).toBe(0)
  inTransaction(database, () => database.exec("INSERT INTO counter VALUES ('a', 1)"))
  expect(count(database)).toBe(1)
})

it('refuses a file of another version and leaves it alone', () => {
  const path = join(folder, 'newer.db')
  const newer = new DatabaseSync(path)
  newer.exec('PRAGMA user_version = 99')
  newer.close()
  expect(() => openDatabase(path)).toThrow(`cannot open ${path}: written by another version of the sandbox (99)`)
  expect(new DatabaseSync(path).prepare('PRAGMA user_version').get()?.user_version).toBe(99)
})
