import { diffArrays } from 'diff';
import { DIFF_LIMITS } from './limits.ts';

type Range = readonly [start: number, end: number];

/** A stretch of two compared texts; ranges count in UTF-16 units of the text before and after the change. */
export type TextChange =
  | Readonly<{ kind: 'same'; text: string; before: Range; after: Range }>
  | Readonly<{ kind: 'removed'; text: string; before: Range; after: Range }>
  | Readonly<{ kind: 'added'; text: string; before: Range; after: Range }>;

export type TextComparison = Readonly<{
  /** In order; the `same` and `added` texts make the text after, `same` (in meaning) and `removed` the one before. */
  changes: readonly TextChange[];
  /** True where the texts were too long or too different to compare word by word: the middle is one change. */
  isCoarse: boolean;
}>;

/**
 * Compares two texts by Chinese characters, whole words and whole numbers. Full-width and half-width forms and
 * different blanks count as equal; `same` then carries the later text. Limits: limits.ts.
 */
export function compareText(before: string, after: string): TextComparison {
  const one = tokens(before);
  const two = tokens(after);
  const start = commonStart(one, two);
  const end = commonEnd(one, two, start);
  const middle = changesBetween(one.slice(start, one.length - end), two.slice(start, two.length - end));
  const steps: Step[] = [{ kind: 'same', count: start }, ...middle.steps, { kind: 'same', count: end }];
  return { changes: spell(joined(steps), before, after, one, two), isCoarse: middle.isCoarse };
}

type Token = Readonly<{ key: string; length: number }>;
type Step = Readonly<{ kind: TextChange['kind']; count: number }>;

const TOKEN = /(?:[A-Za-zÀ-ɏ]\p{M}*)+|\d+(?:\.\d+)?|\s+|\P{M}\p{M}*|\p{M}+/gu;

function tokens(text: string): readonly Token[] {
  return (text.match(TOKEN) ?? []).map((token) => ({ key: keyOf(token), length: token.length }));
}

/** Equal for the forms of one character: `，` and `,`; NFKC does this for single characters. */
function keyOf(token: string): string {
  return /^\s/.test(token) ? ' ' : token.normalize('NFKC');
}

function commonStart(one: readonly Token[], two: readonly Token[]): number {
  let count = 0;
  while (count < one.length && count < two.length && one[count]?.key === two[count]?.key) count++;
  return count;
}

function commonEnd(one: readonly Token[], two: readonly Token[], start: number): number {
  const most = Math.min(one.length, two.length) - start;
  let count = 0;
  while (count < most && one[one.length - 1 - count]?.key === two[two.length - 1 - count]?.key) count++;
  return count;
}

function changesBetween(
  one: readonly Token[],
  two: readonly Token[],
): { steps: readonly Step[]; isCoarse: boolean } {
  const whole: Step[] = [
    { kind: 'removed', count: one.length },
    { kind: 'added', count: two.length },
  ];
  if (one.length === 0 || two.length === 0) return { steps: whole, isCoarse: false };
  if (one.length + two.length > DIFF_LIMITS.mostTokens) return { steps: whole, isCoarse: true };
  const keys = (list: readonly Token[]) => list.map((token) => token.key);
  const found = diffArrays(keys(one), keys(two), { maxEditLength: DIFF_LIMITS.mostEdits });
  if (found === undefined) return { steps: whole, isCoarse: true };
  const steps = found.map(({ added, removed, count }): Step => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', count };
  });
  return { steps, isCoarse: false };
}

type Group = Readonly<{ removed: number; added: number; same: number }>;

/** Joins changes over short equal stretches and puts removed before added, so that a person reads words. */
function joined(steps: readonly Step[]): readonly Step[] {
  const groups: Group[] = [];
  for (const group of grouped(steps)) {
    const last = groups.at(-1);
    if (last !== undefined && canJoin(last, group)) {
      const removed = last.removed + last.same + group.removed;
      groups[groups.length - 1] = { removed, added: last.added + last.same + group.added, same: group.same };
    } else groups.push(group);
  }
  return groups.flatMap(({ removed, added, same }): Step[] => [
    ...(removed > 0 ? [{ kind: 'removed', count: removed } as const] : []),
    ...(added > 0 ? [{ kind: 'added', count: added } as const] : []),
    ...(same > 0 ? [{ kind: 'same', count: same } as const] : []),
  ]);
}

/** Changes with the equal stretch that follows them. */
function grouped(steps: readonly Step[]): readonly Group[] {
  const groups: Group[] = [];
  let open = { removed: 0, added: 0, same: 0 };
  for (const { kind, count } of steps) {
    if (kind !== 'same' && open.same > 0) {
      groups.push(open);
      open = { removed: 0, added: 0, same: 0 };
    }
    open[kind] += count;
  }
  return [...groups, open];
}

/** Joining only helps where words were replaced; two pure additions stay two. */
function canJoin(one: Group, two: Group): boolean {
  const changed = one.removed + one.added > 0;
  const replaced = one.removed + two.removed > 0 && one.added + two.added > 0;
  return changed && replaced && one.same > 0 && one.same < DIFF_LIMITS.shortestSame;
}

function spell(
  steps: readonly Step[],
  before: string,
  after: string,
  one: readonly Token[],
  two: readonly Token[],
): readonly TextChange[] {
  const cursor = { one: 0, two: 0, before: 0, after: 0 };
  return steps.map(({ kind, count }) => {
    const start = { ...cursor };
    for (let step = 0; step < count; step++) {
      if (kind !== 'added') cursor.before += one[cursor.one++]?.length ?? 0;
      if (kind !== 'removed') cursor.after += two[cursor.two++]?.length ?? 0;
    }
    const from: Range = [start.before, cursor.before];
    const to: Range = [start.after, cursor.after];
    return {
      kind,
      text: kind === 'removed' ? before.slice(...from) : after.slice(...to),
      before: from,
      after: to,
    };
  });
}
