/** What one scenario came to: one line of the table. */
export interface Result {
  scenario: string
  /** Leads captured. */
  leads: number
  /** Stops of the background and kills of the browser. */
  kills: number
  /** Faults of the CRM that struck. */
  faults: number
  /** Leads that are neither in the CRM nor in a state that tells a person. */
  lost: number
  /** Leads with more than one row in the CRM. */
  duplicated: number
  /** Leads that were still under way although all was well and the clock allowed it. */
  stuck: number
  /** Leads that were left to a person: refused, or to be reviewed. */
  asked: number
  /** Requests beyond the fewest that could carry these leads. */
  extraRequests: number
  seconds: number
  /** What else did not hold, in one sentence each. */
  complaints: string[]
  /** What is worth a look but breaks no promise. */
  notes: string[]
}

/** What a scenario comes to that kills nothing, asks no CRM and counts no lost lead. */
export const UNHARMED = { kills: 0, lost: 0, duplicated: 0, stuck: 0, asked: 0, extraRequests: 0, notes: [] } satisfies Partial<Result>

/** `ours` must lose and double nothing; a `control` is broken on purpose and must be caught; a `rival` is only measured. */
export type Side = 'ours' | 'control' | 'rival'

/** Whether a scenario came out as it must. */
export function passes(side: Side, { lost, duplicated, stuck, complaints }: Result): boolean {
  if (side === 'rival') return true
  if (side === 'control') return lost + duplicated + complaints.length > 0
  return lost + duplicated + stuck + complaints.length === 0
}

/** The row of the table: figures alone, and the verdict. */
export function tableRow(side: Side, result: Result): Record<string, string | number> {
  const { complaints: _complaints, notes: _notes, seconds, ...figures } = result
  const verdicts = { ours: ['ok', 'FAILED'], control: ['caught', 'NOT CAUGHT'], rival: ['', ''] }
  return { ...figures, seconds: Number(seconds.toFixed(1)), verdict: verdicts[side][passes(side, result) ? 0 : 1] ?? '' }
}
