import { type Count, type Stage, type StageResult, sum } from './stage.ts'

interface Surroundings {
  print(line: string): void
  /** Milliseconds. */
  now(): number
}

async function attempt(stage: Stage, say: (line: string) => void): Promise<StageResult> {
  try {
    return await stage.run(say)
  } catch (error) {
    return { passed: 0, failed: 1, detail: [error instanceof Error ? error.message : String(error)] }
  }
}

/** Runs one stage and tells what came of it; a stage that throws has failed, and so has one that tested nothing. */
async function runStage(stage: Stage, { print, now }: Surroundings): Promise<Count> {
  const begun = now()
  const result = await attempt(stage, line => line.trim() && print(`${stage.name} | ${line}`))
  const failed = result.passed + result.failed === 0 ? 1 : result.failed
  const seconds = ((now() - begun) / 1000).toFixed(1)
  for (const line of result.detail) print(`${stage.name} | ${line}`)
  print(`${failed === 0 ? 'ok  ' : 'FAIL'} ${stage.name}: ${result.passed} passed, ${failed} failed, ${seconds} s`)
  return { passed: result.passed, failed }
}

/** Stages that wait for each other, whether or not the one before failed. */
export type Lane = readonly Stage[]

async function runLane(lane: Lane, surroundings: Surroundings): Promise<Count> {
  const counts: Count[] = []
  for (const stage of lane) counts.push(await runStage(stage, surroundings))
  return sum(counts)
}

/** Runs rounds one after the other, the lanes of a round side by side, all to the end whatever fails; the tests of all together. */
export async function runStages(rounds: readonly (readonly Lane[])[], surroundings: Surroundings): Promise<Count> {
  const counts: Count[] = []
  for (const lanes of rounds) counts.push(sum(await Promise.all(lanes.map(lane => runLane(lane, surroundings)))))
  return sum(counts)
}
