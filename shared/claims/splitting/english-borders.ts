import type { Clause } from './clauses.ts';
import type { CutRuleName } from './cut-rules.ts';

/** {@link borderBetween} for claims in English (US, EP, PCT style). */
export function englishBorder(tail: string, words: string, next: Clause): CutRuleName {
  if (next.before === 'stop') return 'stop';
  if (next.before === 'semicolon' || next.before === 'line') {
    return /^(?:and\/or|or)\b/i.test(words) ? 'alternative' : next.before;
  }
  if (next.before === 'colon') return next.isOnNewLine || OPENS_LIST.test(tail) ? 'heading' : 'colon';
  if (/^(?:and )?wherein\b|^(?:and )?whereby\b/i.test(words)) return 'wherein';
  if (/^(?:and )?further (?:comprising|including)\b/i.test(words)) return 'addition';
  if (/^(?:so as to|so that|such that|in order to|thereby|thus|to )/i.test(words)) return 'effect';
  if (CONDITION.test(tail)) return 'adjunct';
  if (DETERMINED_CLAUSE.test(words)) return 'newTopic';
  if (/^(?:and|or)\b/i.test(words)) return 'conjunction';
  return /^(?:comprising|including|having|defining|configured|being|which|where|when)\b/i.test(words)
    ? 'predicate'
    : 'item';
}

const OPENS_LIST = /\b(?:comprising|comprises|including|includes|steps of|consisting of|wherein)$/i;
const CONDITION = /(?:^|\s)(?:if|when|upon|after|before|during|in response to)\b[^,]{0,60}$/i;
const DETERMINED_CLAUSE =
  /^(?:and )?(?:the|said|each|a|an|at least one)\b[^,;]{0,80}?\b(?:is|are|being|has|have|having|comprises?|comprising|includes?|including|defines?|defining|configured|coupled|connected|disposed|extends?|extending|positioned|located)\b/i;
