import type { RunningSandbox } from '../sandbox/start-sandbox.ts'
import type { Driver } from '../support/driver.ts'
import type { Fate } from './in-page/desk-work.ts'

/** A queue that the soak tries, ours or another, in a browser of its own with a CRM of its own. */
export interface Subject {
  driver: Driver
  crm: RunningSandbox
  /** Every `client_ref` that was captured so far. */
  captured: string[]
  /** Captures so many more leads. `bad`: numbers of those whose article the CRM does not know. */
  capture(count: number, bad?: number[]): Promise<void>
  /** Wakes the background, as any event of the browser does. `hurry`: a person pressed "Retry". */
  poke(hurry: boolean): Promise<void>
  /** Sees to accounts that stand still until a person does something: a refused token is replaced, whatever else is tried again. */
  attend(): Promise<void>
  /** The fewest requests that could carry what was captured. */
  fewest(): number
  /** How many leads are under way. */
  waiting(): Promise<number>
  /** How often its background started; null where nobody counts. */
  starts(): Promise<number | null>
  /** What it noted of damage to its storage. */
  damage(): Promise<string[]>
  fates(): Promise<Fate[]>
  /** Opens its page anew, after the browser was killed. */
  reopen(): Promise<void>
  close(): Promise<void>
}
