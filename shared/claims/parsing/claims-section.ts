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
  return next === undefined ? [start, text.length] : [start, withoutTitle(text, start, next.index)];
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

/** The title of the invention stands above 技术领域: a last short line without a full stop is not a claim's. */
function withoutTitle(text: string, start: number, end: number): number {
  const before = text.slice(start, end).trimEnd();
  const lastBreak = before.lastIndexOf('\n');
  const last = before.slice(lastBreak + 1).trim();
  const above = before.slice(0, Math.max(0, lastBreak)).trimEnd();
  const isTitle = lastBreak > 0 && last.length < 60 && !/[。.；;]$/.test(last) && /[。.]$/.test(above);
  return start + (isTitle ? above.length : before.length);
}
