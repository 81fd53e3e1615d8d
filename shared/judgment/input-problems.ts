import type { JudgeClaim, JudgeInput } from './judge-input.ts';
import { type JudgmentProblem, problem } from './problem.ts';

/** What is wrong with the input as a whole, before any row is looked at. */
export function findInputProblems(input: JudgeInput): JudgmentProblem[] {
  return [
    ...(input.claims.some((claim) => claim.asserted)
      ? []
      : [problem('NO_CLAIMS', 'error', '没有主张的权利要求。请至少选定一项权利要求。')]),
    ...findRepeatedClaims(input.claims),
    ...input.claims.flatMap((claim) => findClaimProblems(claim, new Set(input.claims.map((one) => one.no)))),
    ...findLooseJudgments(input),
    ...findConflicts(input),
    ...findMethods(input),
  ];
}

function findRepeatedClaims(claims: readonly JudgeClaim[]): JudgmentProblem[] {
  const counts = Map.groupBy(claims, (claim) => claim.no);
  return [...counts].flatMap(([no, same]) => {
    const message = `权利要求${no}出现了${same.length}次，计算以最后一次为准。请删去重复的权利要求。`;
    return same.length > 1 ? [problem('CLAIM_REPEATED', 'error', message, { claim: no })] : [];
  });
}

function findClaimProblems(claim: JudgeClaim, known: ReadonlySet<number>): JudgmentProblem[] {
  const wrong = [...claim.dependsOn, ...claim.refersTo].filter((no) => no >= claim.no || !known.has(no));
  const problems: JudgmentProblem[] = [];
  if (claim.features.length === 0) {
    const message = `权利要求${claim.no}没有技术特征。请先拆分技术特征。`;
    problems.push(problem('NO_FEATURES', 'error', message, { claim: claim.no }));
  }
  if (wrong.length > 0) {
    const message = `权利要求${claim.no}引用的权利要求${wrong.join('、')}不存在或者不在其之前，计算时未计入。请核对引用关系。`;
    problems.push(problem('CLAIM_REFERENCE_INVALID', 'error', message, { claim: claim.no }));
  }
  if (claim.replaces) {
    const message = `权利要求${claim.no}替换了所引用权利要求的特征，不是从属权利要求，仅按其自身列出的特征计算。请确认已列出替换后的全部特征。`;
    problems.push(problem('CLAIM_REPLACES_FEATURE', 'warning', message, { claim: claim.no }));
  }
  return problems;
}

function findLooseJudgments(input: JudgeInput): JudgmentProblem[] {
  const features = new Set(input.claims.flatMap((claim) => claim.features.map((feature) => feature.id)));
  const products = new Set(input.products.map((product) => product.id));
  return input.judgments.flatMap((judgment) => {
    const problems: JudgmentProblem[] = [];
    if (!features.has(judgment.feature)) {
      const message = `有一条判定指向不存在的技术特征“${judgment.feature}”，未计入。`;
      problems.push(problem('JUDGMENT_UNKNOWN_FEATURE', 'warning', message, { product: judgment.product }));
    }
    if (!products.has(judgment.product)) {
      const message = `有一条判定指向不存在的被诉对象“${judgment.product}”，未计入。`;
      problems.push(problem('JUDGMENT_UNKNOWN_PRODUCT', 'warning', message));
    }
    return problems;
  });
}

/** C3: one feature, one product, one verdict. */
function findConflicts(input: JudgeInput): JudgmentProblem[] {
  const labels = new Map(
    input.claims.flatMap((claim) => claim.features.map((feature) => [feature.id, feature.label] as const)),
  );
  const pairs = Map.groupBy(input.judgments, (judgment) =>
    JSON.stringify([judgment.product, judgment.feature]),
  );
  return [...pairs.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || new Set(same.map((judgment) => judgment.verdict)).size < 2) return [];
    const feature = labels.get(first.feature) ?? first.feature;
    const message = `技术特征${feature}有几个互相矛盾的判定，按“专家意见不一”处理。同一特征对同一被诉方案只能有一个判定，请保留一个。`;
    return [problem('JUDGMENT_CONFLICT', 'error', message, { feature, product: first.product })];
  });
}

/** 实用新型只保护产品 (专利法第二条). */
function findMethods(input: JudgeInput): JudgmentProblem[] {
  if (input.rightType !== 'UTILITY_MODEL') return [];
  const methods = input.products.filter((product) => product.kind === 'method');
  const message = '实用新型只保护产品的形状、构造，被诉对象不应为方法。请核对权利类型和被诉对象。';
  return methods.map((product) =>
    problem('UTILITY_MODEL_METHOD', 'warning', message, { product: product.id }),
  );
}
