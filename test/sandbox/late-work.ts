/** Work the CRM does after the request was read, whoever is still there to hear of it. */
export interface LateWork {
  /** Does `work` in `ms`. Resolves to true when it was done, to false when it was called off. */
  after(ms: number, work: () => void): Promise<boolean>
  /** Forgets all work that is still to do, as a crash does. */
  callOff(): void
}

export function createLateWork(): LateWork {
  const waiting = new Map<NodeJS.Timeout, (done: boolean) => void>()
  return {
    after(ms, work) {
      const { promise, resolve, reject } = Promise.withResolvers<boolean>()
      const timer = setTimeout(() => {
        waiting.delete(timer)
        try {
          work()
          resolve(true)
        } catch (error) {
          reject(error)
        }
      }, ms)
      waiting.set(timer, resolve)
      return promise
    },
    callOff() {
      for (const [timer, settle] of waiting) {
        clearTimeout(timer)
        settle(false)
      }
      waiting.clear()
    },
  }
}
