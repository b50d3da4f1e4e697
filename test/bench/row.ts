/** One line of the table that the bench prints. */
export interface Row {
  what: string
  figure: string
  /** What the figure is to keep; empty when it is only told. */
  goal: string
  note: string
}

export const row = (what: string, figure: string, note: string, goal = ''): Row => ({ what, figure, goal, note })
