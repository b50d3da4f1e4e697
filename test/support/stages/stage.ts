/** How many tests passed and failed. */
export interface Count {
  passed: number
  failed: number
}

/** What a stage came to. `detail` is what a person needs to see when it failed, line by line. */
export interface StageResult extends Count {
  detail: string[]
}

/** One part of the test run. `run` may throw: that is one failed test. */
export interface Stage {
  name: string
  /** Hears lines worth showing while the stage is still under way. */
  run(say: (line: string) => void): Promise<StageResult>
}

export const one = (ok: boolean, detail: string[]): StageResult => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, detail: ok ? [] : detail })

export function sum(counts: readonly Count[]): Count {
  return counts.reduce<Count>((all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }), {
    passed: 0,
    failed: 0,
  })
}
