import type { ClaimProblem, ParsedClaim, Span } from '../model.ts';
import type { ClaimHead } from './claim-head.ts';
import { bareSubject, sameSubject } from './claim-kind.ts';
import { numberWords, problem } from './problem.ts';
import type { ClaimMention } from './references.ts';

/** What one claim's references are checked with. `span` turns a range of the matching copy into one of the text. */
type ReferenceContext = Readonly<{
  claim: ParsedClaim;
  head: ClaimHead;
  mentions: readonly ClaimMention[];
  claims: ReadonlyMap<number, ParsedClaim>;
  span: (range: Span) => Span;
}>;

/**
 * Problems of the references of one claim (domain standard §11.1 L8, §11.3 P9, P10). What only Chinese rules
 * forbid (cumulative references, multiple on multiple) is not held against English claims.
 */
export function referenceProblems(context: ReferenceContext): readonly ClaimProblem[] {
  const { head, mentions, span } = context;
  const isChinese = head.language === 'zh';
  return [
    ...mentions.flatMap((mention) => [
      ...targetProblems(context, mention, span([mention.start, mention.end])),
      ...formProblems(mention, isChinese && mention === head.reference, span([mention.start, mention.end])),
    ]),
    ...baseProblems(context),
  ];
}

function targetProblems(
  { claim, claims }: ReferenceContext,
  mention: ClaimMention,
  place: Span,
): ClaimProblem[] {
  const found: ClaimProblem[] = [];
  const later = mention.numbers.filter((no) => no > claim.no && claims.has(no));
  const missing = mention.numbers.filter((no) => no !== claim.no && !claims.has(no));
  if (mention.numbers.includes(claim.no)) {
    found.push(problem('REFERENCE_SELF', `权利要求${claim.no}引用了自己。请核对引用的编号。`, place));
  }
  if (later.length > 0) {
    const message = `权利要求${claim.no}引用了在后的权利要求${numberWords(later)}，只能引用在前的权利要求。请核对。`;
    found.push(problem('REFERENCE_FORWARD', message, place));
  }
  if (missing.length > 0) {
    const message = `权利要求${claim.no}引用的权利要求${numberWords(missing)}不存在。请核对编号或补齐原文。`;
    found.push(problem('REFERENCE_MISSING', message, place));
  }
  return found;
}

function formProblems(mention: ClaimMention, isChosenFrom: boolean, place: Span): ClaimProblem[] {
  const found: ClaimProblem[] = [];
  if (mention.allPreceding) {
    const message = '引用没有写明编号（“前述任一权利要求”之类），已按全部在前的权利要求展开。请核对。';
    found.push(problem('REFERENCE_UNNUMBERED', message, place));
  }
  if (mention.cumulative && isChosenFrom) {
    const message = '引用多项权利要求时用了“和”，应当以择一方式引用。已按择一处理，请核对。';
    found.push(problem('REFERENCE_CUMULATIVE', message, place));
  }
  if (mention.cut) {
    found.push(problem('REFERENCE_TOO_MANY', '引用的权利要求过多，只展开了前一部分。请核对编号。', place));
  }
  return found;
}

const REPLACES =
  /(?:将|把|用|以|由)[^,;。]{0,40}(?:替换为|替换成|更换为|代替|取代|替代|改为)|\b(?:is|are)\s+replaced\s+(?:by|with)\b/;

function baseProblems({ claim, head, claims, span }: ReferenceContext): readonly ClaimProblem[] {
  if (claim.kind !== 'dependent' || head.reference === undefined) return [];
  const found: ClaimProblem[] = [];
  const place = span([head.reference.start, head.reference.end]);
  const bases = claim.dependsOn.flatMap((no) => claims.get(no) ?? []);
  const multiple = bases
    .filter((base) => base.dependsOn.length > 1 && base.no < claim.no)
    .map((base) => base.no);
  if (head.language === 'zh' && claim.dependsOn.length > 1 && multiple.length > 0) {
    const message = `多项从属权利要求${claim.no}引用了同为多项从属的权利要求${numberWords(multiple)}，不符合规定；仍按每条路径展开。`;
    found.push(problem('MULTIPLE_ON_MULTIPLE', message, place));
  }
  const other = bases.find((base) => base.subject !== '' && !sameSubject(claim.subject, base.subject));
  if (
    other !== undefined &&
    bareSubject(claim.subject).length > 1 &&
    !isShortened(claim.subject, other.subject)
  ) {
    const message = `主题名称“${claim.subject}”与所引用的权利要求${other.no}的“${other.subject}”不一致。请核对是否仍为从属权利要求。`;
    found.push(problem('SUBJECT_DIFFERS', message, span(head.subject)));
  }
  const opening = claim.text.slice(0, 400);
  if (REPLACES.test(opening)) {
    const message = `权利要求${claim.no}可能是以替换方式改变了所引用的权利要求，保护范围不再包含在其中。请人工确认后再判定。`;
    found.push(problem('REPLACEMENT_CLAIM', message, place));
  }
  return found;
}

/** 方法 for 一种…的生成方法, `The method` for `A method of …`. */
function isShortened(subject: string, base: string): boolean {
  const bare = bareSubject(subject);
  return bareSubject(base).includes(bare) || bare.endsWith(bareSubject(base).slice(-2));
}
