import fc from 'fast-check'
import { course, runCourse } from '../../lib/store/faulty-shop.ts'
import { type Result, UNHARMED } from '../result.ts'
import type { Setting } from '../setting.ts'

/** A9: a disk that is full, or a transaction that the browser ends, at random writes of everything that writes; checked after each step. */
export async function failingWrites({ seed }: Setting, plan: { courses: number }): Promise<Result> {
  const begun = Date.now()
  const toll = { leads: 0, struck: 0 }
  const tried = await fc.check(
    fc.asyncProperty(course, async one => {
      const { leads, struck } = await runCourse(one)
      toll.leads += leads
      toll.struck += struck
    }),
    { numRuns: plan.courses, seed },
  )
  return {
    scenario: `A9 ${tried.numRuns.toLocaleString('en')} courses of refused writes`,
    leads: toll.leads,
    ...UNHARMED,
    faults: toll.struck,
    seconds: (Date.now() - begun) / 1000,
    complaints: tried.failed ? [`${tried.errorInstance}: ${JSON.stringify(tried.counterexample)}`] : [],
  }
}
