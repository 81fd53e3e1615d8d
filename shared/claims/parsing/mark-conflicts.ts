import type { ClaimProblem, ParsedClaim, Span } from '../model.ts';
import { findMarks } from '../reference-marks.ts';
import { isSameName } from './mark-name.ts';
import { problem } from './problem.ts';

/**
 * Reference marks that stand for two parts, and parts that carry two marks, over a whole claim set. Names that
 * share their last characters (第一轴承, 轴承) count as one.
 */
export function markConflicts(claims: readonly ParsedClaim[]): readonly ClaimProblem[] {
  const uses = claims.flatMap(markUses);
  return [...twoNames(uses), ...twoMarks(uses)].sort((a, b) => a.start - b.start);
}

type MarkUse = Readonly<{ mark: string; name: string; together: readonly string[]; place: Span }>;

function markUses(claim: ParsedClaim): readonly MarkUse[] {
  return findMarks(claim.text).flatMap((hit) => {
    const place: Span = [claim.start + hit.start - hit.name.length, claim.start + hit.end];
    return hit.name === ''
      ? []
      : hit.marks.map((mark) => ({ mark, name: hit.name, together: hit.marks, place }));
  });
}

/** Different names remembered for one mark; more than this is noise. */
const MOST_NAMES = 6;

function twoNames(uses: readonly MarkUse[]): readonly ClaimProblem[] {
  const names = new Map<string, string[]>();
  const found: ClaimProblem[] = [];
  for (const { mark, name, place } of uses) {
    const known = names.get(mark) ?? [];
    names.set(mark, known);
    if (known.length >= MOST_NAMES || known.some((other) => isSameName(name, other))) continue;
    known.push(name);
    const first = known[0];
    if (known.length === 1 || first === undefined) continue;
    const message = `附图标记${mark}先后用于“${first}”和“${name}”。请核对是否笔误。`;
    found.push(problem('MARK_TWO_NAMES', message, place));
  }
  return found;
}

/** Shorter names (端面, 一端) often belong to several parts. */
const SHORTEST_NAME = 3;

function twoMarks(uses: readonly MarkUse[]): readonly ClaimProblem[] {
  const marks = new Map<string, Set<string>>();
  const found: ClaimProblem[] = [];
  for (const { mark, name, together, place } of uses) {
    if (name.length < SHORTEST_NAME) continue;
    const known = marks.get(name) ?? new Set();
    marks.set(name, known);
    const first = [...known][0];
    const isNew =
      first !== undefined &&
      !known.has(mark) &&
      known.size < MOST_NAMES &&
      !together.some((other) => known.has(other));
    if (isNew) {
      const message = `“${name}”先后标了附图标记${first}和${mark}。请核对是否为同一部件。`;
      found.push(problem('NAME_TWO_MARKS', message, place));
    }
    if (known.size < MOST_NAMES) for (const each of together) known.add(each);
  }
  return found;
}
