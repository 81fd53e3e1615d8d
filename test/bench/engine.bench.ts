import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { PROJECT_ROOT } from '../support/env.ts';
import { benchClaims } from './claims.bench.ts';
import { ABSENT_RIGHTLY, ABSENT_WRONGLY, ENGINE_GOALS, type EngineTask } from './engine-goals.ts';
import { benchSuggest } from './suggest.bench.ts';

const COMMANDS: Readonly<Record<EngineTask, string>> = {
  claims: 'claims parse {file} --json',
  split: 'claims split {file} --claim {claim} --json',
  suggest: 'suggest --claims {claimfile} --claim {claim} --material {materialfile} --json',
};

/** Called absent among the distinguishing features, less called absent among the disclosed ones: points to reach. */
const OUTLOOK_POINTS = 50;

/**
 * What the claims engine reaches on a corpus by that corpus's own scorer, beside simple methods and goals, then its
 * speed. `failures` also lists what still fails, and why a unit's ends were missed.
 */
export async function benchEngine(corpus: string | undefined, failures: boolean): Promise<void> {
  if (corpus === undefined || !existsSync(path.join(corpus, 'score.py'))) {
    console.log('no corpus: name its folder by --corpus or BIDUI_CORPUS to see figures of quality\n');
  } else {
    const scores = new Map<EngineTask, Score>();
    for (const [task, command] of entries(COMMANDS)) scores.set(task, scored(corpus, task, command));
    printGoals(scores);
    if (failures) printFailures(scores, scored(corpus, 'split', `${COMMANDS.split} --granularity fine`));
  }
  await benchClaims(corpus);
  await benchSuggest();
}

const figureSchema = z.union([
  z.number(),
  z.null(),
  z.object({ pct: z.number().nullable(), ok: z.number(), of: z.number() }),
]);
const failureSchema = z.record(z.string(), z.unknown());

type Score = Readonly<{
  figures: Readonly<Record<string, z.infer<typeof figureSchema>>>;
  failures: readonly z.infer<typeof failureSchema>[];
}>;

function scored(corpus: string, task: EngineTask, command: string): Score {
  const folder = mkdtempSync(path.join(tmpdir(), 'bidui-engine-'));
  const list = path.join(folder, 'failures.jsonl');
  const entry = `${process.execPath} ${path.join(PROJECT_ROOT, 'electron/cli/bidui.ts')}`;
  const where = [path.join(corpus, 'score.py'), task, '--gold', corpus];
  const how = ['--cmd', `${entry} ${command}`, '--jobs', '2', '--json', '--failures', list];
  const run = spawnSync('python3', [...where, ...how], { encoding: 'utf8' });
  if (run.stdout === '') throw new Error(`the scorer gave nothing for ${task}: ${run.stderr}`);
  const figures = z.record(z.string(), figureSchema).parse(JSON.parse(run.stdout));
  const lines = readFileSync(list, 'utf8').split('\n').filter(Boolean);
  rmSync(folder, { recursive: true });
  return { figures, failures: lines.map((line) => failureSchema.parse(JSON.parse(line))) };
}

function printGoals(scores: ReadonlyMap<EngineTask, Score>): void {
  console.log(
    `     ${'claims engine'.padEnd(50)}${'here'.padStart(9)}${'reach'.padStart(9)}${'simple'.padStart(9)}`,
  );
  for (const { task, figure, what, unit, floor, reach, isCeiling = false } of ENGINE_GOALS) {
    const found = scores.get(task)?.figures[figure] ?? null;
    const value = typeof found === 'number' ? found : (found?.pct ?? Number.NaN);
    const isReached = isCeiling ? value <= reach : value >= reach;
    const counts = found !== null && typeof found === 'object' ? `  ${found.ok} of ${found.of}` : '';
    printGoal(isReached, what, [`${value}${unit}`, `${isCeiling ? '≤' : '≥'}${reach}${unit}`, floor], counts);
  }
  const [rightly, wrongly] = [ABSENT_RIGHTLY, ABSENT_WRONGLY].map((name) => share(scores, name));
  const points = Math.round(10 * ((rightly ?? Number.NaN) - (wrongly ?? Number.NaN))) / 10;
  const parts = `  ${rightly} − ${wrongly} points`;
  printGoal(points >= OUTLOOK_POINTS, 'outlook', [points, `≥${OUTLOOK_POINTS}`, 27], parts);
  console.log('');
}

function printGoal(
  isReached: boolean,
  what: string,
  columns: readonly (string | number | null)[],
  counts: string,
): void {
  const row = columns.map((column) => `${column ?? '–'}`.padStart(9)).join('');
  console.log(`${isReached ? 'ok  ' : 'MISS'} ${what.padEnd(50)}${row}${counts}`);
}

function share(scores: ReadonlyMap<EngineTask, Score>, figure: string): number {
  const found = scores.get('suggest')?.figures[figure];
  return (typeof found === 'object' ? found?.pct : null) ?? Number.NaN;
}

/** A unit whose ends a cut at every clause misses too ends inside a clause; the others lost a border to merging. */
function printFailures(scores: ReadonlyMap<EngineTask, Score>, fine: Score): void {
  const insideClause = new Set(fine.failures.map(({ id, unit }) => `${id} ${unit}`));
  for (const [task, { failures }] of scores) {
    console.log(`── ${task}: ${failures.length} still fail`);
    for (const failure of failures) {
      const { id, what, error, unit, kind, claim, passage } = failure;
      const missed = insideClause.has(`${id} ${unit}`) ? 'ends inside a clause' : 'border seen, not cut';
      const why = unit === undefined ? `${what ?? error}${kind === undefined ? '' : ` (${kind})`}` : missed;
      console.log(`${id}  ${why}  ${[unit ?? claim, passage].filter(Boolean).join('  ⇐  ')}`);
    }
  }
  console.log('');
}

function entries<K extends string, V>(record: Readonly<Record<K, V>>): readonly [K, V][] {
  return Object.entries(record) as [K, V][];
}
