import type { Count } from './stage.ts'

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  /** Skipped, and left to be written: neither proves anything, so both count as failed. */
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/**
 * The tests of a run that ended with this exit code. A file that broke before its first test is one failed test. So is a run
 * without a report, one that ran nothing, and one that ended badly although each of its tests passed.
 */
export function countTests(report: VitestReport | null, exitCode: number): Count {
  if (!report) return { passed: 0, failed: 1 }
  const broken = report.testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0).length
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + broken
  const endedBadly = exitCode !== 0 || report.numPassedTests === 0
  return { passed: report.numPassedTests, failed: failed === 0 && endedBadly ? 1 : failed }
}
