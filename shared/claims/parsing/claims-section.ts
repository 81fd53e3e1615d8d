import type { TextRepair } from '../model.ts';
import type { StartCandidate } from './claim-starts.ts';
import { foldForms, wordsOnly } from './fold.ts';

/**
 * Where the part of a text begins that can hold claims. A whole patent document is accepted: what stands before a claims
 * heading (权利要求书, What is claimed is) is left aside. A heading `权利要求书` on its own line counts although it is
 * taken out like a page header.
 */
export function claimsSectionStart(
  text: string,
  repairs: readonly TextRepair[],
  candidates: readonly StartCandidate[],
): number {
  return claimsHeadings(foldForms(text), repairs).find((end) => opensWithOne(candidates, end)) ?? 0;
}

/**
 * Where that part ends: at the description heading (技术领域, [0001] …) or the translation (Patentansprüche) that follows
 * the last sure claim. `chosen` are the candidates that count on; a line of the description that opens like a claim
 * (2. 根据权利要求1所述…) is none of them and must not draw the description in.
 */
export function claimsSectionEnd(
  text: string,
  start: number,
  inside: readonly StartCandidate[],
  chosen: readonly StartCandidate[],
): number {
  const folded = foldForms(text);
  const border = firstParagraph(folded, chosen);
  const sure = chosen.findLast(
    (one) => one.opening === 'reference' && one.score >= SURE_REFERENCE && one.start < border,
  );
  const first = sure ?? inside.find(({ score }) => score >= SURE_FIRST);
  DESCRIPTION_HEADING.lastIndex = first?.body ?? start + 1;
  return DESCRIPTION_HEADING.exec(folded)?.index ?? text.length;
}

/** Where paragraph [0001] begins behind the claims, unless another version of the claims follows it. */
function firstParagraph(folded: string, chosen: readonly StartCandidate[]): number {
  FIRST_PARAGRAPH.lastIndex = chosen[0]?.body ?? 0;
  const at = FIRST_PARAGRAPH.exec(folded)?.index ?? folded.length;
  return chosen.some(({ no, start }) => no === 1 && start > at) ? folded.length : at;
}

const FIRST_PARAGRAPH = /\n[ \t\u3000]{0,40}[[【][0O]{3}[1l][\]】]/g;

/** Scores from which a candidate is taken for a claim without looking at the others. */
const SURE_REFERENCE = 10;
const SURE_FIRST = 8;
const CLAIMS_HEADING =
  /(?:^|\n)[ \t\u3000#*【[(]*(?:what is claimed(?: is)?|what (?:I|we) claim is|(?:I|we) claim|the invention claimed is|claims?(?: ?\(\d{1,3}\))?|权[ \u3000]*利[ \u3000]*要[ \u3000]*求(?:[ \u3000]*书)?(?: ?\(\d{1,3}\))?|技术特征|申请专利范围)[ \t*】\])]*[:.]?[ \t*]*(?=\n)/gi;
const DESCRIPTION_WORD = [
  '技术领域|背景技术|(?:发明|实用新型)内容|附图说明|图式简单说明|具体实施方式|实施方式|先前技术|符号说明',
  '(?:发明)?说明书(?:摘要|附图)?|(?:发明)?摘要|代表图|技术总结|Description|DESCRIPTION|Abstract|ABSTRACT|Patentansprüche|PATENTANSPRÜCHE|Revendications|REVENDICATIONS',
]
  .join('|')
  .replace(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, '[ \\u3000]*');
/**
 * A heading on a line of its own, however it is set off (【摘要】, **说明书**, （说 明 书）), one that its text follows at
 * once (说明书：本发明…), the first paragraph numbers, and any other line that is nothing but a heading in 【】.
 */
const DESCRIPTION_HEADING = new RegExp(
  [
    '\\n[ \\t\\u3000]{0,40}(?:[[【][0O]{3}[12l][\\]】]',
    `[#*【[(<]{0,6} {0,4}(?:${DESCRIPTION_WORD})[*】\\])> \\t\\u3000]{0,20}:?[* \\t\\u3000]{0,20}(?:\\n|$)`,
    `(?:${DESCRIPTION_WORD}):`,
    '【(?!权利要求|请求项)[^】\\n\\d]{2,30}】[ \\t]{0,20}(?:\\n|$))',
  ].join('|'),
  'g',
);

/** More headings than this are no headings. */
const MOST_HEADINGS = 100;

/** Where claims headings end, in order of the text. */
function claimsHeadings(folded: string, repairs: readonly TextRepair[]): readonly number[] {
  const written = [...folded.matchAll(CLAIMS_HEADING)].map((match) => match.index + match[0].length);
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

/**
 * Where the last claim of a set that stands in quotation marks ends: a decision quotes the claims (“1. 一种…。”) and goes
 * on in its own words. Gives `end` where no such mark closes behind a sentence, at the end of a line.
 */
export function endOfQuotation(text: string, start: number, end: number): number {
  const open: string[] = [];
  for (const match of text.slice(start, end).matchAll(/[“”「」『』]/g)) {
    const closes = OPENER_OF[match[0]];
    if (closes === undefined) open.push(match[0]);
    else if (open.at(-1) === closes) open.pop();
    else if (
      ENDS_QUOTATION.test(text.slice(Math.max(start, start + match.index - 4), start + match.index + 8))
    )
      return start + match.index + 1;
  }
  return end;
}

const OPENER_OF: Readonly<Record<string, string>> = { '”': '“', '」': '「', '』': '『' };
const ENDS_QUOTATION = /[。.][ \t]*[”」』][ \t]*\n/;

const MOST_TRAILERS = 4;
const LONGEST_TRAILER = 60;
