import { describe, expect, it } from 'vitest'
import { countTests, type VitestReport } from './count-tests.ts'

const report = (part: Partial<VitestReport>): VitestReport => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}, {}, {}] }],
  ...part,
})

describe('counting the tests of a run', () => {
  it.each([
    ['all passed', report({}), 0, { passed: 3, failed: 0 }],
    ['one failed', report({ numFailedTests: 1 }), 1, { passed: 3, failed: 1 }],
    ['a skipped test proves nothing', report({ numPendingTests: 2 }), 0, { passed: 3, failed: 2 }],
    ['nor does one that is still to be written', report({ numTodoTests: 1 }), 0, { passed: 3, failed: 1 }],
    ['a file that did not load', report({ testResults: [{ status: 'failed', assertionResults: [] }] }), 1, { passed: 3, failed: 1 }],
    ['an error outside of any test', report({}), 1, { passed: 3, failed: 1 }],
    ['no test at all', report({ numPassedTests: 0, testResults: [] }), 0, { passed: 0, failed: 1 }],
    ['no report', null, 0, { passed: 0, failed: 1 }],
  ])('%s', (_case, given, exitCode, expected) => {
    expect(countTests(given, exitCode)).toEqual(expected)
  })
})
