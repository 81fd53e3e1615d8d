import type { Span } from '../model.ts';
import type { StartCandidate } from './claim-starts.ts';

/**
 * The part of a text that can hold claims. A whole patent document is accepted: what stands before an English
 * claims heading, and what follows the claims from a description heading on (技术领域, [0001] …), is left aside.
 */
export function claimsSection(text: string, candidates: readonly StartCandidate[]): Span {
  const heading = firstMatch(text, CLAIMS_HEADING, 0);
  const headingEnd = heading === undefined ? 0 : heading.index + heading[0].length;
  const start = candidates.some((candidate) => candidate.start >= headingEnd && candidate.no === 1)
    ? headingEnd
    : 0;
  const first = candidates.find((candidate) => candidate.start >= start && candidate.score >= SURE);
  const next = firstMatch(text, DESCRIPTION_HEADING, first?.body ?? start + 1);
  return [start, next?.index ?? text.length];
}

/** Score from which a candidate is taken for a claim without looking at the others. */
const SURE = 8;
const CLAIMS_HEADING =
  /(?:^|\n)[ \t]*(?:what is claimed(?: is)?|(?:I|we) claim|the invention claimed is|claims)[ \t]*[:.]?[ \t]*(?=\n)/gi;
const DESCRIPTION_HEADING =
  /\n[ \t\u3000]*(?:[[【](?:0001|0002)[\]】]|(?:技[ \u3000]*术[ \u3000]*领[ \u3000]*域|背[ \u3000]*景[ \u3000]*技[ \u3000]*术|(?:发[ \u3000]*明|实用新型)[ \u3000]*内[ \u3000]*容|附[ \u3000]*图[ \u3000]*说[ \u3000]*明|具[ \u3000]*体[ \u3000]*实[ \u3000]*施[ \u3000]*方[ \u3000]*式|说明书(?:摘要)?|摘要|Description|DESCRIPTION|Abstract|ABSTRACT)[ \t\u3000]*[:：]?[ \t\u3000]*(?:\n|$))/g;

function firstMatch(text: string, pattern: RegExp, from: number): RegExpExecArray | undefined {
  pattern.lastIndex = from;
  return pattern.exec(text) ?? undefined;
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
