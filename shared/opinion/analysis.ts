import type { Product } from '../domain/case.ts';
import type { Feature } from '../domain/claim.ts';
import { type Judgment, judgmentId } from '../domain/judgment.ts';
import { BARS } from '../judgment/bars.ts';
import { RULES } from '../judgment/rules.ts';
import type { Verdict } from '../judgment/verdict.ts';
import type { OpinionContext } from './context.ts';
import { paragraph } from './facts.ts';
import type { OpinionBlock } from './model.ts';

const CLOSING: Readonly<Partial<Record<Verdict, string>>> = {
  EQUIVALENT: '因此，二者构成等同。',
  DIFFERENT: '因此，二者既不相同也不等同。',
  MISSING: '因此，被诉侵权技术方案缺少该技术特征。',
  UNDETERMINED: '因此，依据现有证据无法判断该技术特征是否相同或者等同。',
  NO_LIMIT: '因此，该内容不具有限定作用。',
};

/**
 * 比对分析: first what is the same, in one sentence, then every feature that needs words of its own, with
 * the four questions of the equivalence test, the bars found and the outcome (part 14).
 */
export function analysisBlocks(context: OpinionContext): OpinionBlock[] {
  const blocks = context.products.flatMap((product) => productBlocks(context, product));
  if (blocks.length > 0) return blocks;
  return [paragraph('尚无可供分析的比对结果。', { kind: 'case', id: 'analysis' })];
}

function productBlocks(context: OpinionContext, product: Product): OpinionBlock[] {
  const byClaim = context.claims.map((claim) => context.featuresOf(claim));
  const features = byClaim.flat();
  const verdictOf = new Map(
    context.judged.features.filter((row) => row.product === product.id).map((row) => [row.feature, row]),
  );
  const same = byClaim.flatMap((own) =>
    labelRanges(own, (feature) => verdictOf.get(feature.id)?.verdict === 'IDENTICAL'),
  );
  const accused = context.products.length > 1 ? `被诉的“${product.name}”` : '被诉侵权技术方案';
  const lead =
    same.length === 0
      ? []
      : [
          paragraph(`${accused}具有与技术特征${same.join('、')}相同的技术特征，对应关系和出处见比对表。`, {
            kind: 'product',
            id: product.id,
          }),
        ];
  const rest = features.flatMap((feature) => {
    const row = verdictOf.get(feature.id);
    if (row === undefined || ['IDENTICAL', 'PENDING'].includes(row.verdict)) return [];
    const judgment = context.state.judgments[judgmentId(feature.id, product.id)];
    const rules = row.because.filter((one) => one.rule.startsWith('B')).map((one) => one.rule);
    return judgment === undefined
      ? []
      : [paragraph(featureText(feature, judgment, row.verdict, rules), { kind: 'feature', id: feature.id })];
  });
  return [...lead, ...rest];
}

/** Labels of the features that fit, three and more in a row as A至D: a list of thirty is not read. */
function labelRanges(features: readonly Feature[], fits: (feature: Feature) => boolean): string[] {
  const runs: Feature[][] = [[]];
  for (const feature of features) {
    if (fits(feature)) runs.at(-1)?.push(feature);
    else runs.push([]);
  }
  return runs.flatMap((run) => {
    const labels = run.map((feature) => feature.label);
    return labels.length < 3 ? labels : [`${labels[0]}至${labels.at(-1)}`];
  });
}

function featureText(
  feature: Feature,
  judgment: Judgment,
  verdict: Verdict,
  rules: readonly (keyof typeof RULES)[],
): string {
  const quoted = `“${feature.text.trim()}”`;
  const shown =
    judgment.counterpart.trim() === ''
      ? ''
      : `被诉侵权技术方案与之对应的是：${sentence(judgment.counterpart)}`;
  const tests = verdict === 'EQUIVALENT' || verdict === 'DIFFERENT' ? testText(judgment) : '';
  const bars = judgment.bars
    .map((bar) => `${BARS[bar.id].name}：${sentence(bar.note || RULES[bar.id].says)}`)
    .join('');
  const applied = rules.filter((rule) => !judgment.bars.some((bar) => bar.id === rule));
  const needed =
    verdict === 'UNDETERMINED' && judgment.neededEvidence.trim() !== ''
      ? `建议补充：${sentence(judgment.neededEvidence)}`
      : '';
  return [
    `关于技术特征${feature.label}${quoted}。`,
    shown,
    sentence(judgment.reason),
    tests,
    bars,
    applied.map((rule) => RULES[rule].says).join(''),
    CLOSING[verdict] ?? '',
    needed,
  ].join('');
}

/** 手段、功能、效果、联想 in this order, only where the expert said why. */
function testText({ means, function: purpose, effect, obvious }: Judgment): string {
  return (
    [
      ['手段上', means],
      ['功能上', purpose],
      ['效果上', effect],
      ['就是否无需创造性劳动而言', obvious],
    ] as const
  )
    .filter(([, answer]) => answer.reason.trim() !== '')
    .map(([words, answer]) => `${words}，${sentence(answer.reason)}`)
    .join('');
}

function sentence(words: string): string {
  const trimmed = words.trim().replace(/\s*\r?\n\s*/gu, '');
  if (trimmed === '') return '';
  return /[。！？；]$/u.test(trimmed) ? trimmed : `${trimmed}。`;
}
