import { assessFeature } from './assess-feature.ts';
import { concludeCase } from './case-conclusion.ts';
import { productSentence } from './case-sentence.ts';
import { findChainBreaches } from './chain-breaches.ts';
import { type ChainClaim, type ChainConclusion, concludeChains } from './claim-chains.ts';
import { findInputProblems } from './input-problems.ts';
import type { JudgeClaim, JudgeInput, JudgeProduct } from './judge-input.ts';
import type { JudgedClaim, JudgeOutput, Rows } from './judge-output.ts';
import { findRowProblems } from './row-problems.ts';
import { type Because, because } from './rules.ts';
import { claimSentence, type SentenceRow } from './sentence.ts';

/**
 * Judges a case: rows by the tables of §2.3-2.5, claims by R0-R7 over their reference paths (§2.6, C1-C6),
 * the case over its asserted claims (§2.7), with a reason and a sentence for each. Never fails: what does
 * not fit is a problem in the answer, and what cannot be concluded is BLOCKED.
 */
export function judgeCase(input: JudgeInput): JudgeOutput {
  const perProduct = input.products.map((product) => judgeProduct(input, product));
  const claims = perProduct.flatMap((judged) => judged.claims);
  const total = concludeCase(claims);
  return {
    claims,
    case: total.conclusion,
    caseBecause: total.because,
    products: perProduct.map(({ product, claims: own }) => ({
      product: product.id,
      case: concludeCase(own).conclusion,
      sentence: productSentence(product, own),
    })),
    features: perProduct.flatMap((judged) => judged.features),
    problems: [...findInputProblems(input), ...perProduct.flatMap((judged) => judged.problems)],
    sentence: input.rightValid
      ? perProduct.map(({ product, claims: own }) => productSentence(product, own)).join('')
      : '涉案专利权不具备有效权利基础，不予比对。',
  };
}

function judgeProduct(input: JudgeInput, product: JudgeProduct) {
  const rows = assessRows(input, product);
  const distinct = [...new Map(input.claims.map((claim) => [claim.no, claim])).values()];
  const chain = distinct.map((claim) => toChainClaim(input, claim, product, rows));
  const results = concludeChains(chain);
  const claims = distinct.flatMap((claim): JudgedClaim[] => {
    const result = results.get(claim.no);
    if (result === undefined || !claim.asserted) return [];
    const sentenceRows = rowsOf(input, result, rows);
    const sentence = claimSentence({ no: claim.no, product, result, rows: sentenceRows });
    const reasons = [...result.because, ...exceptionsOf(input, claim.no, product.id)];
    return [{ no: claim.no, product: product.id, ...result, because: reasons, sentence }];
  });
  const conclusions = new Map([...results].map(([no, result]) => [no, result.conclusion]));
  return {
    product,
    claims,
    features: [...rows].map(([feature, row]) => ({
      feature,
      product: product.id,
      verdict: row.verdict,
      because: row.because,
    })),
    problems: [
      ...findRowProblems(input, product.id, claims, rows),
      ...findChainBreaches(chain, conclusions).map((found) => ({ ...found, product: product.id })),
    ],
  };
}

/** One assessment per feature; two judgments that disagree leave the row disputed (C3). */
function assessRows(input: JudgeInput, product: JudgeProduct): Rows {
  const judgments = Map.groupBy(
    input.judgments.filter((judgment) => judgment.product === product.id),
    (judgment) => judgment.feature,
  );
  const features = input.claims.flatMap((claim) => claim.features);
  return new Map(
    features.map((feature) => {
      const given = judgments.get(feature.id) ?? [];
      const [judgment] = given;
      const isDisagreed = new Set(given.map((one) => one.verdict)).size > 1;
      const row = isDisagreed
        ? { verdict: 'DISPUTED' as const, because: [because('C3')], problems: [] }
        : assessFeature(feature.type, judgment ?? { verdict: 'PENDING' });
      return [feature.id, { ...row, judgment }] as const;
    }),
  );
}

function toChainClaim(input: JudgeInput, claim: JudgeClaim, product: JudgeProduct, rows: Rows): ChainClaim {
  const extra = input.closedExtra.some(
    (one) => one.claim === claim.no && one.product === product.id && one.exception === undefined,
  );
  return {
    no: claim.no,
    dependsOn: claim.dependsOn,
    refersTo: claim.refersTo,
    replaces: claim.replaces,
    features: new Map(
      claim.features.map(({ id, label }) => [id, { label, verdict: rows.get(id)?.verdict ?? 'PENDING' }]),
    ),
    rightValid: input.rightValid && claim.valid,
    closedExtra: extra,
  };
}

/** Exceptions from the closed-composition rule that were relied on (B5). */
function exceptionsOf(input: JudgeInput, claim: number, product: string): Because[] {
  return input.closedExtra.flatMap((one) => {
    if (one.claim !== claim || one.product !== product || one.exception === undefined) return [];
    return [because(one.exception === 'TCM' ? 'B5-tcm' : 'B5-impurity')];
  });
}

/** The rows on the path that decided, in the order of the claims. */
function rowsOf(input: JudgeInput, result: ChainConclusion, rows: Rows): SentenceRow[] {
  const path = new Set(result.path);
  const onPath = input.claims.filter((claim) => path.has(claim.no));
  const features = new Map(onPath.flatMap((claim) => claim.features).map((feature) => [feature.id, feature]));
  return [...features.values()].map(({ id, label }) => {
    const row = rows.get(id);
    return {
      label,
      verdict: row?.verdict ?? 'PENDING',
      accusedPart: row?.judgment?.accusedPart,
      neededEvidence: row?.judgment?.neededEvidence,
    };
  });
}
