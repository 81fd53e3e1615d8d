import type { z } from 'zod';
import { type JudgeInput, judgeInputSchema } from '../../../shared/judgment/judge-input.ts';

type Loose = z.input<typeof judgeInputSchema>;

/** A valid input: one product, one independent claim with two identical features, unless said otherwise. */
export function aJudgeInput(given: Partial<Loose> = {}): JudgeInput {
  const base: Loose = {
    rightType: 'INVENTION',
    rightValid: true,
    products: [{ id: 'p', name: '甲型支架' }],
    claims: [{ no: 1, features: [aFeature('A'), aFeature('B')] }],
    judgments: [anIdentical('A'), anIdentical('B')],
  };
  return judgeInputSchema.parse({ ...base, ...given });
}

export function aFeature(
  label: string,
  type: Loose['claims'][number]['features'][number]['type'] = 'NORMAL',
) {
  return { id: label, label, text: `特征${label}的文字`, type };
}

export function anIdentical(feature: string, product = 'p') {
  return { feature, product, verdict: 'IDENTICAL' as const, evidence: ['证据1'] };
}

export function aDifferent(feature: string, product = 'p') {
  return { feature, product, verdict: 'DIFFERENT' as const, evidence: ['证据1'], reason: '结构不同' };
}

export function aMissing(feature: string, product = 'p') {
  return {
    feature,
    product,
    verdict: 'MISSING' as const,
    evidence: ['证据1'],
    reason: '整体照片中没有该部件',
  };
}

export function anUnknown(feature: string, neededEvidence: string, product = 'p') {
  return { feature, product, verdict: 'UNDETERMINED' as const, neededEvidence };
}

const yes = { value: 'Y' as const, reason: '均以弹性件复位' };

export function anEquivalent(feature: string, product = 'p') {
  return {
    feature,
    product,
    verdict: 'EQUIVALENT' as const,
    evidence: ['证据1'],
    tests: { means: yes, function: yes, effect: yes, obvious: yes },
  };
}
