import { browser } from '../browser.ts'

const KEY = 'read-through'

/** Whether the whole database was read since the browser started, or since it last dropped a connection. */
export async function wasReadThrough(): Promise<boolean> {
  return (await browser.storage.session.get(KEY))[KEY] === true
}

export async function setReadThrough(read: boolean): Promise<void> {
  await browser.storage.session.set({ [KEY]: read })
}
