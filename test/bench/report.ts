import { cpus, totalmem } from 'node:os';

/** One measured figure against its budget; `peer` is what else was measured in the same run. */
export type Figure = Readonly<{
  what: string;
  value: number;
  unit: 'ms' | 'MB' | '%' | 's';
  budget: number;
  /** Figures of quality must reach their budget, all others stay below it. */
  isFloor?: boolean;
  peer?: Readonly<{ name: string; value: number }>;
}>;

export function printMachine(): void {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  console.log(`machine: ${cpus().length} × ${cpu?.model ?? 'cpu'}, ${memory}, Node ${process.version}\n`);
}

export function printFigure({ what, value, unit, budget, isFloor = false, peer }: Figure): void {
  const isWithin = isFloor ? value >= budget : value <= budget;
  const shown = `${round(value)} ${unit}`.padStart(12);
  const limit = `${isFloor ? '≥' : '≤'} ${budget} ${unit}`.padStart(12);
  const ratio =
    peer === undefined ? '' : `  ${round(value / peer.value)} × ${peer.name} (${round(peer.value)} ${unit})`;
  console.log(`${isWithin ? 'ok  ' : 'OVER'} ${what.padEnd(64)}${shown}${limit}${ratio}`);
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}
