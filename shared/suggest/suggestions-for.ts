import type { MaterialIndex } from './material-index.ts';
import type { FeatureSuggestions, Suggestion } from './model.ts';
import { type Answer, answerOf } from './outlook.ts';
import type { ScoredFeature } from './passage-scores.ts';
import { reasonsFor, signalOf } from './reasons.ts';
import { type Passage, selectPassages } from './select-passages.ts';
import type { TermMatcher } from './term-similarity.ts';

/** The finished answer for one feature. `isBarred` keeps out clauses the expert has linked or refused. */
export function suggestionsFor(
  feature: ScoredFeature,
  index: MaterialIndex,
  matcher: TermMatcher,
  top: number,
  isBarred: (clause: number) => boolean = () => false,
): FeatureSuggestions {
  const { id, label, text } = feature.query.feature;
  const passages = selectPassages(feature, index, top, isBarred);
  const answer = answerOf(feature, passages[0], matcher);
  return {
    id,
    label,
    text,
    suggestions: passages.map((passage) => suggestion(feature, passage, index, matcher)),
    outlook: answer.outlook,
    outlookReason: outlookReason(answer, passages.length > 0),
    missingTerms: answer.missing,
  };
}

function suggestion(
  feature: ScoredFeature,
  passage: Passage,
  index: MaterialIndex,
  matcher: TermMatcher,
): Suggestion {
  const { start, end, material } = index.clauses;
  const source = index.materials[material[passage.first] ?? 0];
  const from = start[passage.first] ?? 0;
  const to = end[passage.last] ?? from;
  const reasons = reasonsFor(feature, passage, index, matcher);
  return {
    materialId: source?.id ?? '',
    start: from,
    end: to,
    text: source?.text.slice(from, to) ?? '',
    focus: { start: start[passage.focus] ?? from, end: end[passage.focus] ?? to },
    score: Math.round(passage.score * 1000) / 1000,
    signal: signalOf(reasons, passage.score),
    reasons,
  };
}

function outlookReason({ outlook, missing }: Answer, hasPassage: boolean): string {
  if (!hasPassage) return '资料中没有可以比对的文字。';
  const words = missing.map((term) => `“${term}”`).join('、');
  if (outlook === 'likely-present') return '资料中有与本特征用词和结构相近的段落，请核对。';
  if (outlook === 'likely-absent')
    return missing.length > 0
      ? `资料中没有找到${words}的对应部分；所列为最接近的段落，尚不足以看出本特征。`
      : '各部分的词在资料中分散出现，没有一处同时写明；所列为最接近的段落，尚不足以看出本特征。';
  return missing.length > 0
    ? `有相近段落，但资料中没有找到${words}的对应部分。`
    : '有相近段落，但用词不同，需要人工判断是否对应。';
}
