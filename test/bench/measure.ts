import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Milliseconds of each run, sorted. */
export type Sample = readonly number[];

/** Times `work` `runs` times after one run that warms it up. */
export async function time(runs: number, work: () => unknown | Promise<unknown>): Promise<Sample> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

/** The value below which `share` of the sample lies. */
export function percentile(sample: Sample, share: number): number {
  return sample[Math.min(sample.length - 1, Math.floor(sample.length * share))] ?? Number.NaN;
}

export function median(sample: Sample): number {
  return percentile(sample, 0.5);
}

/** Megabytes that what `make` returns keeps in memory once everything else is collected. */
export function retained(make: () => unknown): number {
  const before = liveBytes();
  const kept = [make()];
  const after = liveBytes();
  kept.length = 0;
  return (after - before) / 1e6;
}

function liveBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  // What only a finaliser frees goes in the second round.
  if (typeof collect === 'function') for (let round = 0; round < 2; round += 1) collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
