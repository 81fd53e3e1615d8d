import { describe, expect, it } from 'vitest';
import type { ClaimKind } from '../../../../shared/claims/model.ts';
import { claimText } from '../../../../shared/claims/splitting/clauses.ts';
import { findOpening } from '../../../../shared/claims/splitting/opening.ts';

function titleOf(text: string, kind: ClaimKind = 'independent'): string {
  const { title } = findOpening(claimText(text), kind);
  return text.slice(title[0], title[1]);
}

describe('findOpening', () => {
  it.each([
    ['一种水壶，其特征在于，所述壶体……', '一种水壶'],
    ['水壶，其特征在于：', '水壶'],
    ['一种水壶其特征在于：壶体设有把手', '一种水壶'],
    ['一种用于“甲，乙”的水壶（1），包括壶体', '一种用于“甲，乙”的水壶（1）'],
    ['一种水壶，所述水壶包括：壶体', '一种水壶'],
    ['一种水壶，其特征在于，包括：壶体', '一种水壶'],
    ['一种水壺，其特徵在於，包含：壺體', '一种水壺'],
    ['采用权利要求1所述的方法制得的水壶', '采用权利要求1所述的方法制得的水壶'],
    ['权利要求1所述的水壶的制造方法，其特征在于，包括拉伸', '权利要求1所述的水壶的制造方法'],
    ['一种水壶，所述壶体包括：内胆', '一种水壶'],
    ['一种权利要求1所述水壶的用途', '一种权利要求1所述水壶的用途'],
  ])('finds the title of %s', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  it.each([
    '根据权利要求1所述的',
    '如权利要求1-3任一项所述的',
    '根据权利要求 1 或权利要求2所述的',
    '按照权利要求1、3至5中任意一项所述',
    '根据前述任一项权利要求所述的',
    '权利要求2的',
    '如权利要求１～３之一所述的',
    '如請求項1至3中任一項所述之',
    '根据权利要求1-3中的至少一项所述的',
    '一种如权利要求1所述的',
  ])('leaves the reference clause %s before the title', (reference) => {
    expect(titleOf(`${reference}水壶，其特征在于，壶盖为圆形。`, 'dependent')).toBe('水壶');
  });

  it.each([
    ['A kettle, comprising: a body', 'A kettle'],
    ['The kettle of claim 1, wherein the lid is round', 'The kettle of claim 1'],
    ['A method of boiling water, the method comprising:\n heating', 'A method of boiling water'],
    ['A kettle comprising a body and a lid, the lid being round', 'A kettle'],
  ])('reads English: %s', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  it('keeps the words of a claim that stops behind its reference', () => {
    expect(titleOf('根据权利要求1,3所述的', 'dependent')).toBe('根据权利要求1,3所述的');
  });

  it('gives an empty title where no subject is named', () => {
    expect(titleOf('根据权利要求1所述的，其特征在于，壶盖为圆形。', 'dependent')).toBe('');
    expect(titleOf('')).toBe('');
  });
});
