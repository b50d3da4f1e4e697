/** Work the CRM does after the request was read, whoever is still there to hear of it. */
export interface LateWork {
  /** Resolves when `work` was done; never, when it was called off. */
  after(ms: number, work: () => void): Promise<void>
  /** Forgets all work that is still to do, as a crash does. */
  callOff(): void
}

export function createLateWork(): LateWork {
  const timers = new Set<NodeJS.Timeout>()
  return {
    after: (ms, work) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          timers.delete(timer)
          try {
            work()
            resolve()
          } catch (error) {
            reject(error)
          }
        }, ms)
        timers.add(timer)
      }),
    callOff() {
      for (const timer of timers) clearTimeout(timer)
      timers.clear()
    },
  }
}
