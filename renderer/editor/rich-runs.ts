import type { RichBlock, RichRun, RichText } from '../../shared/domain/rich-text.ts';

/** The formats of a run without its words. */
export type RunFormat = Readonly<Omit<RichRun, 'text'>>;

/**
 * The one form of the same words: neighbouring runs of one format joined, empty runs and empty blocks left
 * out, absent formats not named. An empty paragraph would be an ugly gap in the document.
 */
export function normaliseRichText(rich: RichText): RichText {
  const blocks = rich.blocks.map((block): RichBlock => ({ kind: block.kind, runs: joinRuns(block.runs) }));
  return {
    version: 1,
    blocks: blocks.filter((block) => block.runs.some((run) => run.text.trim() !== '')),
  };
}

export function equalRichText(a: RichText, b: RichText): boolean {
  return JSON.stringify(normaliseRichText(a)) === JSON.stringify(normaliseRichText(b));
}

/** A run with only the formats that it has, in a fixed order, so that equal runs are equal as JSON. */
export function runOf(text: string, { bold, italic, underline, script }: RunFormat): RichRun {
  return {
    text,
    ...(bold ? { bold: true } : {}),
    ...(italic ? { italic: true } : {}),
    ...(underline ? { underline: true } : {}),
    ...(script === undefined ? {} : { script }),
  };
}

function joinRuns(runs: readonly RichRun[]): RichRun[] {
  const joined: RichRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === '') continue;
    if (last !== undefined && formatKey(last) === formatKey(run)) {
      joined[joined.length - 1] = runOf(last.text + run.text, last);
    } else joined.push(runOf(run.text, run));
  }
  return joined;
}

function formatKey(run: RichRun): string {
  return JSON.stringify(runOf('', run));
}
