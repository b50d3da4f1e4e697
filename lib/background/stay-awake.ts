import { keepAlive } from './keep-alive.ts'
import { readPolicy } from './read-policy.ts'

/** Work that somebody waits for keeps the background awake until it is done: in Firefox an open question does not. */
export async function stayAwake<T>(work: () => Promise<T>): Promise<T> {
  const { keepalive } = await readPolicy()
  return keepAlive(work(), keepalive)
}
