import { DatabaseSync } from 'node:sqlite'

const SCHEMA_VERSION = 1

/** `created_at` is what the CRM shows, on its own (perhaps skewed) clock; `committed_at` is when the row was really written. Both ms. */
const SCHEMA = `
  CREATE TABLE lead (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    surface TEXT NOT NULL,
    account TEXT NOT NULL,
    reference TEXT NOT NULL,
    client_ref TEXT,
    status TEXT NOT NULL,
    full_name TEXT,
    phone TEXT,
    phone_digits TEXT,
    city TEXT,
    created_at INTEGER NOT NULL,
    committed_at INTEGER NOT NULL,
    request INTEGER,
    body TEXT NOT NULL,
    UNIQUE (surface, reference)
  ) STRICT;
  CREATE INDEX lead_of_account ON lead (surface, account, id);
  CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    surface TEXT NOT NULL,
    account TEXT NOT NULL,
    reference TEXT NOT NULL,
    old_status TEXT NOT NULL,
    new_status TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    changed_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE counter (surface TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT;
  PRAGMA user_version = ${SCHEMA_VERSION};
`

/**
 * Opens the sandbox's rows: a file that outlives restarts, or `:memory:`. Every commit is on disk before it is answered.
 * Throws, naming the file, when it cannot be opened or was written by another version.
 */
export function openDatabase(path: string): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { timeout: 2000 })
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;')
    prepare(database)
    return database
  } catch (error) {
    database?.close()
    throw new Error(`cannot open ${path}: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}

function prepare(database: DatabaseSync): void {
  const version = database.prepare('PRAGMA user_version').get()?.user_version
  if (version === 0) inTransaction(database, () => database.exec(SCHEMA))
  else if (version !== SCHEMA_VERSION) throw new Error(`written by another version of the sandbox (${version})`)
}

/** Runs `work` whole or not at all; what it throws is thrown on. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

/** Forgets every row and starts the references anew. */
export function emptyDatabase(database: DatabaseSync): void {
  inTransaction(database, () => database.exec('DELETE FROM lead; DELETE FROM history; DELETE FROM counter; DELETE FROM sqlite_sequence;'))
}
