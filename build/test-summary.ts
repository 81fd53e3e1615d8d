/** The parts of vitest's JSON report that are read. */
export type TestReport = Readonly<{
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
  testResults: readonly Readonly<{
    status: string;
    name: string;
    assertionResults: readonly Readonly<{ status: string }>[];
  }>[];
}>;

export type TestCounts = Readonly<{ passed: number; failed: number; skipped: number }>;

/**
 * Counts a report. A file that fails without a failing test of its own (it could not be loaded, a hook threw)
 * counts as one failure, and so does a run that vitest calls unsuccessful for any other reason.
 */
export function countTests(report: TestReport): TestCounts {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
