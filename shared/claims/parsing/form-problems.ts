import type { ClaimProblem, ParsedClaim, Span } from '../model.ts';
import { problem } from './problem.ts';

/** Problems of form in one claim's words (domain standard §11.1 L2, L9, §11.3 P5, P7, P8, §11.4 F14). */
export function formProblems(claim: ParsedClaim, transitions: number): readonly ClaimProblem[] {
  const chinese = /[\u4e00-\u9fff]{2}/.test(claim.text);
  return [
    ...fullStopProblems(claim, chinese),
    ...bracketProblems(claim),
    ...(transitions > 1 ? [twice(claim)] : []),
    ...(chinese ? wordingProblems(claim) : []),
  ];
}

function fullStopProblems(claim: ParsedClaim, chinese: boolean): readonly ClaimProblem[] {
  const { text, start, no } = claim;
  const stops = chinese ? [...text.matchAll(/。(?!\s*(?:[”’」』"）)]|$))/g)].map((match) => match.index) : [];
  const found: ClaimProblem[] = [];
  const first = stops[0];
  if (first !== undefined) {
    const message = `权利要求${no}中间出现了句号（共${stops.length}处），一项权利要求只应在结尾用一个句号。请核对是否混入了其他文字。`;
    found.push(problem('SEVERAL_FULL_STOPS', message, [start + first, start + first + 1]));
  }
  if (!/[。.．][”’」』"）)]*$/.test(text)) {
    const message = `权利要求${no}没有以句号结尾，原文可能不完整。请核对。`;
    found.push(problem('FULL_STOP_MISSING', message, [Math.max(start, claim.end - 1), claim.end]));
  }
  return found;
}

/** A list sign such as `a)` closes what was not opened; only brackets left open are reported. */
function bracketProblems(claim: ParsedClaim): readonly ClaimProblem[] {
  const open: number[] = [];
  for (const match of claim.text.matchAll(/[（(）)]/g)) {
    if (match[0] === '(' || match[0] === '（') open.push(match.index);
    else open.pop();
  }
  const first = open[0];
  if (first === undefined) return [];
  const place: Span = [claim.start + first, claim.start + first + 1];
  return [problem('BRACKETS_UNBALANCED', '这里的括号没有闭合，原文可能有缺字。请核对。', place)];
}

function twice(claim: ParsedClaim): ClaimProblem {
  const place: Span = claim.characterising ?? [claim.start, claim.end];
  return problem('TRANSITION_TWICE', '“其特征在于”出现了不止一次，已以第一次出现处划分。请核对。', [
    place[0],
    place[0],
  ]);
}

const LONGEST_SUBJECT = 40;
const FIGURE = /如(?:说明书)?(?:附)?图\s?\d+|如说明书|参见(?:附)?图|参照(?:附)?图/;
const UNCLEAR = /优选(?:地|的|为)?|例如|尤其是|最好(?:是|为)?|比如|特别是/;

function wordingProblems(claim: ParsedClaim): readonly ClaimProblem[] {
  const found: ClaimProblem[] = [];
  const at = (match: RegExpExecArray): Span => [
    claim.start + match.index,
    claim.start + match.index + match[0].length,
  ];
  const figure = FIGURE.exec(claim.text);
  const unclear = UNCLEAR.exec(claim.text);
  if (claim.kind === 'independent' && claim.subject.length > LONGEST_SUBJECT) {
    const message = `权利要求${claim.no}的主题名称较长（${claim.subject.length}字），可能把前序部分算了进来。请核对。`;
    found.push(
      problem('SUBJECT_LONG', message, [claim.start, Math.min(claim.end, claim.start + LONGEST_SUBJECT)]),
    );
  }
  if (figure !== null) {
    const message = '权利要求中引用了附图或说明书，一般不允许；附图不用来限定保护范围。请核对。';
    found.push(problem('FIGURE_REFERENCE', message, at(figure)));
  }
  if (unclear !== null) {
    const message = `“${unclear[0]}”会使保护范围不清楚，其后的内容一般不作为限定。请核对。`;
    found.push(problem('UNCLEAR_WORDS', message, at(unclear)));
  }
  return found;
}
