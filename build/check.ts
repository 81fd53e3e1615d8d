import { checkTree } from './layers/check-tree.ts';
import { PACKAGE_RULES } from './layers/packages.ts';
import { readTree } from './layers/read-tree.ts';
import { LAYER_RULES } from './layers/rules.ts';
import { ROOT, runQuietly, secondsSince, toolPath } from './run-command.ts';

/**
 * `npm run check`: everything about the sources that a machine can judge without running them.
 * One line a step with its seconds, then what is wrong; exit status 1 when anything is.
 */
type Step = Readonly<{ name: string; run: () => Promise<Outcome> }>;
type Outcome = Readonly<{ isGood: boolean; report: string; seconds: number }>;

const STEPS: readonly Step[] = [
  // The slowest first: with two cores the rest fits beside it.
  {
    name: 'unused files, exports, packages (knip)',
    run: () =>
      tool('knip/bin/knip.js', ['--config', 'build/knip.json', '--no-progress', '--no-config-hints']),
  },
  ...['shared', 'electron', 'renderer', 'build', 'test'].map((layer) => ({
    name: `types of ${layer}`,
    run: () => tool('typescript/bin/tsc', ['-p', `${layer}/tsconfig.json`]),
  })),
  {
    name: 'format and lint (biome)',
    run: () =>
      tool('@biomejs/biome/bin/biome', [
        'ci',
        '--colors=off',
        '--reporter=concise',
        '--max-diagnostics=none',
        '.',
      ]),
  },
  { name: 'layers, packages, cycles, sizes', run: checkLayers },
];

const started = process.hrtime.bigint();
const outcomes = await Promise.all(STEPS.map((step) => step.run()));
for (const [index, outcome] of outcomes.entries()) {
  const mark = outcome.isGood ? 'ok    ' : 'FAILED';
  console.log(`${mark} ${outcome.seconds.toFixed(1).padStart(5)} s  ${STEPS[index]?.name}`);
}
for (const [index, outcome] of outcomes.entries()) {
  if (outcome.report !== '') console.log(`\n── ${STEPS[index]?.name}\n${outcome.report}`);
}
const failed = outcomes.filter((outcome) => !outcome.isGood).length;
console.log(
  `\ncheck: ${failed === 0 ? 'all good' : `${failed} of ${STEPS.length} steps failed`} (${secondsSince(started).toFixed(1)} s)`,
);
process.exitCode = failed === 0 ? 0 : 1;

async function tool(script: string, args: readonly string[]): Promise<Outcome> {
  const { exitCode, output, seconds } = await runQuietly(toolPath(script), args);
  return { isGood: exitCode === 0, report: exitCode === 0 ? '' : output, seconds };
}

async function checkLayers(): Promise<Outcome> {
  const begun = process.hrtime.bigint();
  const problems = checkTree(readTree(ROOT), LAYER_RULES, PACKAGE_RULES);
  const report = problems.map(
    ({ level, path, line, message }) => `${level === 'error' ? '' : 'warning: '}${path}:${line}  ${message}`,
  );
  return {
    isGood: problems.every((problem) => problem.level !== 'error'),
    report: report.join('\n'),
    seconds: secondsSince(begun),
  };
}
