import { describe, expect, it } from 'vitest';
import {
  listsParts,
  relationAgreement,
  relationProfile,
  sharedRelation,
} from '../../../../shared/suggest/reading/relation-profile.ts';

const agreement = (a: string, b: string) => relationAgreement(relationProfile(a), relationProfile(b));

describe('kinds of relation', () => {
  it('agree without a shared word', () => {
    expect(agreement('摇臂枢接支座', '摇臂相对支座转动')).toBe(1);
    expect(agreement('摇臂枢接支座', '摇臂焊在支座')).toBe(0);
  });

  it('agree in part when one clause says more', () => {
    const partly = agreement('轴套设在转轴', '轴套设在转轴且密封');
    expect(partly).toBeGreaterThan(0);
    expect(partly).toBeLessThan(1);
  });

  it('of two clauses without any do not agree', () => {
    expect(agreement('阀盖', '阀盖')).toBe(0);
  });

  it('are shown by the words that state them', () => {
    expect(sharedRelation('轴套枢接支座', '轴套绕支座旋转')).toEqual(['枢接', '旋转']);
    expect(sharedRelation('箱体包括盖', '箱体由盖和底组成')).toEqual(['包括', '组成']);
    expect(sharedRelation('材质为铝', '颜色为红')).toBeUndefined();
  });
});

describe('listing', () => {
  it('is told by 包括, 具有, 组成 and their like', () => {
    expect(listsParts('阀体由盖和座构成')).toBe(true);
    expect(listsParts('阀盖与阀座连接')).toBe(false);
  });
});
