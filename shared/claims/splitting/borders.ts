import { stripMarks } from '../reference-marks.ts';
import {
  ADDITION_HEAD,
  ALTERNATIVE_HEAD,
  CONJUNCTION_HEAD,
  EFFECT_HEAD,
  INTRODUCES_PART,
  isAdjunct,
  isBareName,
  isComponent,
  isDefinition,
  isFormula,
  isOperation,
  isParameter,
  isShortDefinition,
  isStep,
  LISTS_PARTS,
  leadOf,
  SPEAKS_OF_SAME,
  STRUCTURAL_RESULT,
  topicOf,
  WHEREIN_HEAD,
} from './clause-words.ts';
import type { ClaimText, Clause } from './clauses.ts';
import type { CutRuleName } from './cut-rules.ts';
import { englishBorder } from './english-borders.ts';

/** Words looked at on either side of a border. */
const SIGHT = 80;

/** What stands at the border between two neighbouring clauses of one claim. */
export function borderBetween(claim: ClaimText, previous: Clause, next: Clause): CutRuleName {
  const words = claim.text.slice(next.start, Math.min(next.end, next.start + SIGHT));
  const tail = stripMarks(
    claim.text.slice(Math.max(previous.sentence, previous.end - SIGHT), previous.end),
  ).text;
  if (next.before === 'transition') return 'transition';
  if (next.before === 'item') return 'item';
  if (isStep(words, next.before === 'comma')) return 'step';
  return claim.isEnglish ? englishBorder(tail, words, next) : chineseBorder(tail, words, next);
}

function chineseBorder(tail: string, words: string, next: Clause): CutRuleName {
  if (next.before === 'stop') return 'stop';
  if (isFormula(words)) return 'formula';
  if (isComponent(words)) return next.before === 'colon' ? 'heading' : 'component';
  if (next.before === 'semicolon' || next.before === 'line') {
    if (isNamedAgain(tail, words)) return 'introduced';
    return ALTERNATIVE_HEAD.test(words) ? 'alternative' : next.before;
  }
  if (next.before === 'colon') return next.isOnNewLine ? 'heading' : 'colon';
  if (isAdjunct(tail)) return 'adjunct';
  return next.isOnNewLine ? 'line' : commaBorder(tail, words);
}

/** 清洗模块；所述清洗模块用于…: a part that is only named goes with the clause that limits it (rule F3). */
function isNamedAgain(tail: string, words: string): boolean {
  const name = NAME_ALONE.exec(tail)?.[1];
  return name !== undefined && /^(?:所述的?|该)/.test(words) && topicOf(words).startsWith(name);
}

const NAME_ALONE =
  /^(?:(?:还|其|至少)*(?:包括|包含)有?[：:\s]*|以及|和|及)?(?:一个?)?([\u4e00-\u9fff]{2,14})$/;

function commaBorder(tail: string, words: string): CutRuleName {
  if (isBareName(tail)) return 'fragment';
  if (isShortDefinition(words)) return 'formula';
  if (ADDITION_HEAD.test(words)) return 'addition';
  if (WHEREIN_HEAD.test(words)) return 'wherein';
  if (STRUCTURAL_RESULT.test(words)) return 'result';
  if (EFFECT_HEAD.test(words)) return 'effect';
  if (ALTERNATIVE_HEAD.test(words)) return 'conjunction';
  if (CONJUNCTION_HEAD.test(words)) {
    const rest = words.replace(CONJUNCTION_HEAD, '');
    return leadOf(rest) === 'topic' ? 'conjunctionTopic' : 'conjunction';
  }
  if (isDefinition(words)) return 'definition';
  if (isParameter(words)) return 'parameter';
  const lead = leadOf(words);
  if (lead === 'predicate') return isOperation(words) ? 'action' : 'predicate';
  return topicBorder(tail, words, lead);
}

/** A clause with a subject of its own: is it the one just spoken of, the one just introduced, or another? */
function topicBorder(tail: string, words: string, lead: 'topic' | 'noun'): CutRuleName {
  if (SPEAKS_OF_SAME.test(words)) return 'sameTopic';
  const topic = topicOf(words);
  if (endsWithStartOf(tail, topic) || LISTS_PARTS.test(tail)) {
    return INTRODUCES_PART.test(words) ? 'nestedPart' : 'introduced';
  }
  if (INTRODUCES_PART.test(words)) return 'newPart';
  if (topic !== '' && topicOf(tail) === topic) return 'sameTopic';
  return lead === 'topic' ? 'newTopic' : 'nounClause';
}

/** Whether the last words of `tail` are the name that `topic` begins with. */
function endsWithStartOf(tail: string, topic: string): boolean {
  for (let length = topic.length; length >= 2; length--) {
    if (tail.endsWith(topic.slice(0, length))) return true;
  }
  return false;
}
