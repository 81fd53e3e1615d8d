import type { ClaimProblem, ParsedClaim, Span } from '../model.ts';
import type { ClaimStart } from './lost-numbers.ts';
import { problem } from './problem.ts';

/** Problems of the numbering as a whole: gaps, doubles, lost numbers (domain standard §11.3 P15). */
export function numberProblems(starts: readonly ClaimStart[]): readonly ClaimProblem[] {
  const found: ClaimProblem[] = [];
  const seen = new Set<number>();
  let expected = 1;
  for (const start of starts) {
    const place: Span = [start.start, start.body];
    if (seen.has(start.no)) {
      found.push(
        problem('NUMBER_DUPLICATE', `权利要求${start.no}的编号出现了不止一次。请核对原文并改正编号。`, place),
      );
    } else if (start.first > expected) {
      const missing = start.first - 1 === expected ? `${expected}` : `${expected}至${start.first - 1}`;
      found.push(
        problem('NUMBER_MISSING', `没有找到权利要求${missing}。请核对是否漏贴，或者该项已被删除。`, place),
      );
    }
    if (start.deleted) {
      const which = start.first < start.no ? `${start.first}至${start.no}` : `${start.no}`;
      found.push(problem('CLAIM_DELETED', `权利要求${which}已注明删除，不再列入。`, place));
    }
    if (start.empty) {
      const message = `权利要求${start.no}只有编号，没有文字，未列入。原文已划去这一项时不必处理；否则请补齐文字。`;
      found.push(problem('CLAIM_EMPTY', message, place));
    }
    seen.add(start.no);
    expected = Math.max(expected, start.no + 1);
  }
  return found;
}

/** What is to be said about how one claim got its number. */
export function startProblems(start: ClaimStart, span: Span): readonly ClaimProblem[] {
  const opening: Span = [span[0], Math.min(span[1], span[0] + 12)];
  if (start.lost) {
    const message = `这一项的编号在原文中缺失，已按顺序记为权利要求${start.no}。请核对。`;
    return [problem('NUMBER_LOST', message, opening)];
  }
  if (start.glued === '') return [];
  const message = `编号与前面的“${start.glued}”（页码或上一项的文字）粘在一起，已按权利要求${start.no}处理。请核对。`;
  return [problem('NUMBER_GLUED', message, [start.start, start.body])];
}

/** The problem of a text in which no claim was found. */
export function noClaims(claims: readonly ParsedClaim[], text: string): readonly ClaimProblem[] {
  if (claims.length > 0) return [];
  const message = '没有找到权利要求。请粘贴权利要求书的全文，每项以编号开头，例如“1. 一种……”。';
  return [problem('NO_CLAIMS', message, [0, text.length])];
}
