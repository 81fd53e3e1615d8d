import type { Span, TextRepair } from '../model.ts';
import type { StartCandidate } from './claim-starts.ts';
import { wordsOnly } from './fold.ts';

/**
 * The part of a text that can hold claims. A whole patent document is accepted: what stands before a claims heading
 * (权利要求书, What is claimed is), and what follows the claims from a description heading on (技术领域, [0001] …), is
 * left aside. A heading `权利要求书` on its own line counts although it is taken out like a page header.
 */
export function claimsSection(
  text: string,
  repairs: readonly TextRepair[],
  candidates: readonly StartCandidate[],
): Span {
  const start = claimsHeadings(text, repairs).find((end) => opensWithOne(candidates, end)) ?? 0;
  const inside = candidates.filter((candidate) => candidate.start >= start);
  const sure = inside.findLast(({ opening, score }) => opening === 'reference' && score >= SURE_REFERENCE);
  const first = sure ?? inside.find(({ score }) => score >= SURE_FIRST);
  DESCRIPTION_HEADING.lastIndex = first?.body ?? start + 1;
  return [start, DESCRIPTION_HEADING.exec(text)?.index ?? text.length];
}

/** Scores from which a candidate is taken for a claim without looking at the others. */
const SURE_REFERENCE = 10;
const SURE_FIRST = 8;
const CLAIMS_HEADING =
  /(?:^|\n)[ \t\u3000#*]*(?:what is claimed(?: is)?|(?:I|we) claim|the invention claimed is|claims?(?: ?\(\d{1,3}\))?|权[ \u3000]*利[ \u3000]*要[ \u3000]*求(?:[ \u3000]*书)?(?: ?[(（]\d{1,3}[)）])?)[ \t*]*[:：.]?[ \t*]*(?=\n)/gi;
const DESCRIPTION_HEADING =
  /\n[ \t\u3000]*(?:[[【](?:0001|0002)[\]】]|(?:技[ \u3000]*术[ \u3000]*领[ \u3000]*域|背[ \u3000]*景[ \u3000]*技[ \u3000]*术|(?:发[ \u3000]*明|实用新型)[ \u3000]*内[ \u3000]*容|附[ \u3000]*图[ \u3000]*说[ \u3000]*明|具[ \u3000]*体[ \u3000]*实[ \u3000]*施[ \u3000]*方[ \u3000]*式|说明书(?:摘要)?|摘要|Description|DESCRIPTION|Abstract|ABSTRACT)[ \t\u3000]*[:：]?[ \t\u3000]*(?:\n|$))/g;

/** More headings than this are no headings. */
const MOST_HEADINGS = 100;

/** Where claims headings end, in order of the text. */
function claimsHeadings(text: string, repairs: readonly TextRepair[]): readonly number[] {
  const written = [...text.matchAll(CLAIMS_HEADING)].map((match) => match.index + match[0].length);
  const removed = repairs.filter(
    ({ original }) => original.length < 40 && wordsOnly(original) === '权利要求书',
  );
  return [...written, ...removed.map(({ end }) => end)].sort((a, b) => a - b).slice(0, MOST_HEADINGS);
}

/** A claims heading is followed by a claim 1 at once, or by its sure beginning. */
function opensWithOne(candidates: readonly StartCandidate[], at: number): boolean {
  const next = candidates.find(({ start }) => start >= at);
  return next?.no === 1 && next.score > 0;
}

/**
 * Where the last claim of a section ends. The line before a description or before another version is often a title
 * or an announcement: short lines without a full stop behind the last full stop belong to no claim.
 */
export function withoutTrailer(text: string, start: number, end: number): number {
  let kept = start + text.slice(start, end).trimEnd().length;
  for (let count = 0; count < MOST_TRAILERS; count++) {
    const lastBreak = text.lastIndexOf('\n', kept - 1);
    const line = text.slice(Math.max(start, lastBreak + 1), kept).trim();
    if (lastBreak <= start || line.length > LONGEST_TRAILER || /[。.；;，,、]$/.test(line)) return kept;
    kept = start + text.slice(start, lastBreak).trimEnd().length;
  }
  return kept;
}

const MOST_TRAILERS = 4;
const LONGEST_TRAILER = 60;
