import type { StartCandidate } from './claim-starts.ts';

/** Points lost for a number that is missing, doubled, or for a set that does not begin with 1. */
const GAP = 6;
const DOUBLE = 7;
const LATE_START = 3;

/**
 * The chain of candidates that reads best as claim numbers: rising by one, with as few gaps and doubles as the
 * text allows (domain standard §11.3 P4). Works left to right in n·log n steps.
 */
export function chooseSequence(candidates: readonly StartCandidate[]): readonly StartCandidate[] {
  const lower = new PrefixBest(candidates);
  const atNumber = new Map<number, Link>();
  let best: Link | undefined;
  for (const candidate of candidates) {
    const link = bestLink(candidate, atNumber, lower);
    const known = atNumber.get(candidate.no);
    if (known === undefined || link.total > known.total) {
      atNumber.set(candidate.no, link);
      lower.raise(candidate.no, link);
    }
    if (best === undefined || link.total > best.total) best = link;
  }
  return best === undefined || best.total <= 0 ? [] : unroll(best);
}

type Link = Readonly<{ candidate: StartCandidate; total: number; previous: Link | undefined }>;

function bestLink(candidate: StartCandidate, atNumber: ReadonlyMap<number, Link>, lower: PrefixBest): Link {
  let previous: Link | undefined;
  let base = candidate.no === 1 ? 2 : -LATE_START;
  const consider = (link: Link | undefined, loss: number): void => {
    if (link === undefined || link.candidate.body > candidate.start || link.total - loss <= base) return;
    previous = link;
    base = link.total - loss;
  };
  consider(atNumber.get(candidate.no - 1), 0);
  consider(atNumber.get(candidate.no), DOUBLE);
  consider(lower.below(candidate.no - 1), GAP);
  return { candidate, total: base + candidate.score, previous };
}

function unroll(last: Link): readonly StartCandidate[] {
  const chain: StartCandidate[] = [];
  for (let link: Link | undefined = last; link !== undefined; link = link.previous)
    chain.push(link.candidate);
  return chain.reverse();
}

/** Best link among smaller claim numbers (a Fenwick tree over the numbers that occur). */
class PrefixBest {
  private readonly numbers: readonly number[];
  private readonly tree: (Link | undefined)[];

  constructor(candidates: readonly StartCandidate[]) {
    this.numbers = [...new Set(candidates.map((candidate) => candidate.no))].sort((a, b) => a - b);
    this.tree = new Array<Link | undefined>(this.numbers.length + 1);
  }

  raise(no: number, link: Link): void {
    for (let at = this.countBelow(no + 1); at < this.tree.length; at += at & -at) {
      const known = this.tree[at];
      if (known === undefined || link.total > known.total) this.tree[at] = link;
    }
  }

  /** Best link with a number smaller than `limit`. */
  below(limit: number): Link | undefined {
    let best: Link | undefined;
    for (let at = this.countBelow(limit); at > 0; at -= at & -at) {
      const link = this.tree[at];
      if (link !== undefined && (best === undefined || link.total > best.total)) best = link;
    }
    return best;
  }

  private countBelow(limit: number): number {
    let low = 0;
    let high = this.numbers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.numbers[middle] ?? 0) < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
