import { setTimeout as pause } from 'node:timers/promises'
import { seededRandom } from '../sandbox/seeded-random.ts'
import type { Subject } from './subject.ts'

export interface StormPlan {
  leads: number
  /** Stops of the background, and kills of the whole browser, spread evenly among them. */
  stops: number
  kills: number
  seed: number
  /** Shortest and longest time between a wake-up and its end, ms. */
  lives: [number, number]
}

/** Captures the leads in portions while the background is stopped, and the browser killed, at random moments. Returns how often one was ended. */
export async function rage(subject: Subject, { leads, stops, kills, seed, lives: [shortest, longest] }: StormPlan): Promise<number> {
  const { driver } = subject
  const random = seededRandom(seed)
  const ends = stops + kills
  const portions = Math.max(1, Math.min(20, ends))
  for (let n = 0; n < ends; n += 1) {
    if (isTurn(n, portions, ends)) await captureSome(subject, share(leads, portions, Math.floor((n * portions) / ends)))
    if (n % LOOKS_UP === 0) await subject.attend()
    await subject.poke(false)
    // More short lives than long ones: most of what can go wrong does so soon after the start.
    await pause(shortest + random() ** 2 * (longest - shortest))
    if (isTurn(n, kills, ends)) {
      await driver.kill()
      await driver.start()
      await subject.reopen()
    } else await driver.stopWorker()
  }
  return ends
}

/** One lead in so many has an article that the CRM does not know. */
const BAD = 400
/** A person looks after the accounts once in so many lives of the background. */
const LOOKS_UP = 5

function captureSome({ capture, captured }: Subject, count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, n) => captured.length + n)
  return capture(
    count,
    numbers.filter(n => n % BAD === BAD - 1),
  )
}

/** Whether the nth of `all` is one of `some` that are spread evenly. */
const isTurn = (n: number, some: number, all: number) => Math.floor((n * some) / all) > Math.floor(((n - 1) * some) / all)

/** The nth part of a whole number, so that all parts make it up. */
const share = (whole: number, parts: number, n: number) => Math.floor((whole * (n + 1)) / parts) - Math.floor((whole * n) / parts)
