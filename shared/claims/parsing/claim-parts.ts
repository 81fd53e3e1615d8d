import type { ClaimKind } from '../model.ts';
import type { ClaimHead } from './claim-head.ts';

type Range = readonly [start: number, end: number];

/** Preamble (前序部分 or 引用部分) and characterising part (特征部分 or 限定部分), as ranges of the copy. */
type ClaimParts = Readonly<{
  preamble: Range | null;
  characterising: Range | null;
  /** How often the words 其特征在于 stand in the claim. */
  transitions: number;
}>;

/**
 * Divides a claim at the first 其特征在于 (domain standard §11.3 P7). Without these words a dependent claim is
 * divided behind its subject title; an independent one stays whole (细则第24条第2款) and both parts are null.
 */
export function readParts(copy: string, head: ClaimHead, kind: ClaimKind): ClaimParts {
  const transitions = [...copy.matchAll(TRANSITION)];
  const first = transitions[0];
  if (first !== undefined) {
    const end = first.index + first[0].length;
    return {
      preamble: [0, first.index],
      characterising: [end, copy.length],
      transitions: transitions.length,
    };
  }
  if (kind === 'independent' || head.reference === undefined) {
    return { preamble: null, characterising: null, transitions: 0 };
  }
  const subjectEnd = Math.max(head.subject[1], head.reference.end);
  const start = subjectEnd + (/^[\s,:;]*/.exec(copy.slice(subjectEnd, subjectEnd + 8))?.[0].length ?? 0);
  if (start >= copy.length) return { preamble: [0, copy.length], characterising: null, transitions: 0 };
  return { preamble: [0, subjectEnd], characterising: [start, copy.length], transitions: 0 };
}

const TRANSITION =
  /[,;:]?(?:(?:其|本发明|本实用新型)的?(?:主要|改进|技术|区别)?(?:特征|改进)(?:点|之处)?(?:是在[于干千]|在[于干千]|是(?!否)|为)|的?(?:技术|区别)?特征(?:是在[于干千]|在[于干千]))[:,]?|[,;]?\s*\b(?:which\s+is\s+|being\s+|is\s+)?characteri[sz]ed\s+(?:in\s+that|by|in)\b[:,]?/g;
