import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLE_NAMES, isFresh } from './bundles.ts';
import { selectProjects, unmetNeeds } from './needs.ts';
import { ROOT, runOpenly, toolPath } from './run-command.ts';
import { countTests, type TestCounts, type TestReport } from './test-summary.ts';

/**
 * `npm test`: the check, the bundles, then every suite; the last line is "N passed, N failed".
 * `npm test -- --project shared` or `npm test -- test/shared/claims` runs a part: arguments go to vitest,
 * and the check and what other suites need are left out, which is said.
 */
const NEED_BUNDLES = ['build', 'e2e'];
// Several runs may go on in one folder.
const REPORT = join(ROOT, `out/test-report-${process.pid}.json`);

const args = process.argv.slice(2);
const projects = selectProjects(args);

const unmet = unmetNeeds(ROOT, projects);
for (const need of unmet) console.error(`缺少 ${need.what}。${need.remedy}`);
process.exitCode = unmet.length > 0 ? stopUnstarted() : await run();

async function run(): Promise<number> {
  let broken = 0;
  if (args.length > 0) {
    console.log('只运行一部分测试，不做 npm run check。');
  } else if ((await runOpenly(join(ROOT, 'build/check.ts'), [])) !== 0) {
    broken += 1;
  }
  if (
    projects.some((name) => NEED_BUNDLES.includes(name)) &&
    BUNDLE_NAMES.some((name) => !isFresh(ROOT, name))
  ) {
    if ((await runOpenly(join(ROOT, 'build/bundle.ts'), ['--if-stale'])) !== 0) broken += 1;
  }
  const counts = await runVitest();
  const isPart = args.length > 0;
  // A test that nobody runs proves nothing: in a full run it counts as failed.
  if (counts.skipped > 0) console.log(`${counts.skipped} skipped${isPart ? '' : ', counted as failed'}`);
  const failed = counts.failed + broken + (isPart ? 0 : counts.skipped);
  console.log(`\n${counts.passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function runVitest(): Promise<TestCounts> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const config = ['run', '--config', 'test/vitest.config.ts'];
  const exitCode = await runOpenly(toolPath('vitest/vitest.mjs'), [...config, ...reporters, ...args]);
  if (!existsSync(REPORT)) return { passed: 0, failed: 1, skipped: 0 };
  const counts = countTests(JSON.parse(readFileSync(REPORT, 'utf8')) as TestReport);
  rmSync(REPORT);
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function stopUnstarted(): number {
  console.log('\n0 passed, 1 failed');
  return 1;
}
