import { describe, expect, it } from 'vitest';
import { bareSubject, sameSubject } from '../../../../shared/claims/parsing/claim-kind.ts';
import { continuesEnglish } from '../../../../shared/claims/parsing/english-kind.ts';

describe('subjects', () => {
  it('are the same when one ends like the other, articles and 一种 aside', () => {
    expect(sameSubject('方法', '一种网络模型的生成方法')).toBe(true);
    expect(sameSubject('一种支架', '支架')).toBe(true);
    expect(sameSubject('The rack', 'A rack')).toBe(true);
    expect(sameSubject('支架', '一种支架的制造方法')).toBe(false);
    expect(sameSubject('', '一种支架')).toBe(false);
  });

  it('lose what introduces them', () => {
    expect(bareSubject('一种 所述的支架')).toBe('支架');
    expect(bareSubject('The Rack')).toBe('rack');
  });
});

describe('continuesEnglish', () => {
  const rack = { category: 'product', subject: 'A rack for drying clothes' } as const;
  const method = { category: 'method', subject: 'A method of drying' } as const;

  it.each([
    'The rack',
    'A rack',
    'Rack',
    'The apparatus',
    'A rack for drying clothes outdoors',
    'An apparatus',
  ])('%s of claim 1 depends on a rack', (lead) => {
    expect(continuesEnglish(lead, 'product', rack)).toBe(true);
  });

  it.each([
    'A van with the rack',
    'A kit for the assembly of the rack',
    'A rack of the shape',
    'A rack comprising a rack',
    'A van carrying a rack',
  ])('%s of claim 1 is a claim of its own', (lead) => {
    expect(continuesEnglish(lead, 'product', rack)).toBe(false);
  });

  it('does not depend across categories, save for a slip of the pen', () => {
    expect(continuesEnglish('A method of using the rack', 'method', rack)).toBe(false);
    expect(continuesEnglish('The method', 'method', rack)).toBe(true);
    expect(continuesEnglish('A device for the method', 'product', method)).toBe(false);
    expect(continuesEnglish('Use of the rack', 'use', rack)).toBe(false);
  });

  it('trusts a bare title when the claim referred to is missing', () => {
    expect(continuesEnglish('The rack', 'product', undefined)).toBe(true);
    expect(continuesEnglish('A van with the rack', 'product', undefined)).toBe(false);
  });
});
