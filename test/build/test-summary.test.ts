import { describe, expect, it } from 'vitest';
import { countTests, type TestReport } from '../../build/test-summary.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  name: 'a.test.ts',
  assertionResults: tests.map((test) => ({ status: test })),
});

function report(more: Partial<TestReport>): TestReport {
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  return { ...none, success: true, testResults: [], ...more };
}

describe('countTests', () => {
  it('counts tests', () => {
    const run = report({
      numPassedTests: 3,
      numFailedTests: 1,
      success: false,
      testResults: [file('failed', 'passed', 'failed')],
    });
    expect(countTests(run)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it('counts a file that could not be loaded, which has no test to fail', () => {
    const run = report({
      numPassedTests: 3,
      success: false,
      testResults: [file('passed', 'passed'), file('failed')],
    });
    expect(countTests(run).failed).toBe(1);
  });

  it('never calls an unsuccessful run good', () => {
    expect(countTests(report({ success: false })).failed).toBe(1);
  });

  it('tells skipped and planned tests from passed ones', () => {
    expect(countTests(report({ numPassedTests: 1, numPendingTests: 2, numTodoTests: 1 }))).toEqual({
      passed: 1,
      failed: 0,
      skipped: 3,
    });
  });
});
