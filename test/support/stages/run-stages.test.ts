import { describe, expect, it } from 'vitest'
import { runStages } from './run-stages.ts'
import { one, type Stage } from './stage.ts'

function printed() {
  const lines: string[] = []
  return { lines, surroundings: { print: (line: string) => void lines.push(line), now: () => 0 } }
}
const passing = (name: string): Stage => ({ name, run: async () => one(true, ['not worth showing']) })
const failing = (name: string): Stage => ({ name, run: async () => one(false, ['what was wrong']) })

describe('running the stages', () => {
  it('adds up the tests of all stages', async () => {
    const many: Stage = { name: 'unit', run: async () => ({ passed: 40, failed: 2, detail: [] }) }
    expect(await runStages([[[passing('types')], [many]], [[passing('build')]]], printed().surroundings)).toEqual({ passed: 42, failed: 2 })
  })

  it('shows what a failed stage printed, and not what a passed one did', async () => {
    const { lines, surroundings } = printed()
    await runStages([[[passing('types'), failing('build')]]], surroundings)
    expect(lines).toEqual(['ok   types: 1 passed, 0 failed, 0.0 s', 'build | what was wrong', 'FAIL build: 0 passed, 1 failed, 0.0 s'])
  })

  it('counts a stage that throws as failed, with its reason, and goes on', async () => {
    const { lines, surroundings } = printed()
    const crash: Stage = { name: 'crash', run: () => Promise.reject(new Error('no browser')) }
    expect(await runStages([[[crash]], [[passing('next')]]], surroundings)).toEqual({ passed: 1, failed: 1 })
    expect(lines[0]).toBe('crash | no browser')
  })

  it('counts a stage that tested nothing as failed', async () => {
    const empty: Stage = { name: 'empty', run: async () => ({ passed: 0, failed: 0, detail: [] }) }
    expect(await runStages([[[empty]]], printed().surroundings)).toEqual({ passed: 0, failed: 1 })
  })

  it('starts a round only when the one before is over', async () => {
    const order: string[] = []
    const stage = (name: string): Stage => ({
      name,
      run: async () => {
        order.push(`${name} begins`)
        await Promise.resolve()
        order.push(`${name} ends`)
        return one(true, [])
      },
    })
    await runStages([[[stage('a')], [stage('b')]], [[stage('c')]]], printed().surroundings)
    expect(order).toEqual(['a begins', 'b begins', 'a ends', 'b ends', 'c begins', 'c ends'])
  })
})
