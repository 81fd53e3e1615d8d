import { describe, expect, it } from 'vitest';
import patent from '../../../resources/legal/patent.json' with { type: 'json' };
import { basisAt, legalBasisFileSchema } from '../../../shared/judgment/legal-basis.ts';
import { RULES } from '../../../shared/judgment/rules.ts';

const { records } = legalBasisFileSchema.parse(patent);

function aRecord(id: string, topic: string, effectiveFrom: string, effectiveTo?: string) {
  return {
    id,
    topic,
    title: '甲法',
    article: '第一条',
    effectiveFrom,
    ...(effectiveTo && { effectiveTo }),
    summary: '内容。',
    status: 'verified' as const,
  };
}

describe('the records of patent law', () => {
  it('hold every text that a rule cites', () => {
    const ids = new Set(records.map((record) => record.id));
    for (const [rule, { basis }] of Object.entries(RULES)) {
      for (const id of basis) expect(ids, `${rule} cites ${id}`).toContain(id);
    }
  });

  it('name articles in Chinese numerals and summarise in whole sentences', () => {
    for (const record of records) {
      expect(record.article).toMatch(
        /^第[零一二三四五六七八九十百千]+条(第[一二三四五六七八九十]+款)?$|^条号待核$/,
      );
      expect(record.summary).toMatch(/。$/);
    }
  });

  it('say under which number the older interpretation cites the law', () => {
    expect(records.find((record) => record.id === 'PL-2020-64-1')?.aliasArticle).toBe('原第五十九条第一款');
    expect(records.find((record) => record.id === 'SPC-2001-21-13')?.aliasArticle).toBe('原第十七条');
  });
});

describe('the version for the day of the act', () => {
  const article = (id: string, day?: string) => basisAt(records, id, day)?.basis.article;

  it('changes number with the law: scope of protection', () => {
    expect(article('PL-2020-64-1', '2021-05-31')).toBe('第五十九条第一款');
    expect(article('PL-2020-64-1', '2021-06-01')).toBe('第六十四条第一款');
  });

  it('changes number with the law: equivalence', () => {
    expect(article('SPC-2001-21-13', '2020-12-31')).toBe('第十七条');
    expect(article('SPC-2001-21-13', '2021-01-01')).toBe('第十三条');
    expect(article('SPC-2001-21-17', '2026-11-20')).toBe('第十三条');
  });

  it('is the named one when the day is not known', () => {
    expect(article('SPC-2001-21-17')).toBe('第十七条');
  });

  it('is the nearest with a caution when no version covers the day', () => {
    const known = [aRecord('b', 't', '2010-01-01', '2015-12-31'), aRecord('c', 't', '2018-01-01')];
    expect(basisAt(known, 'c', '2017-06-01')).toMatchObject({ basis: { id: 'b' }, isOutsideRange: true });
    expect(basisAt(known, 'c', '2009-06-01')).toMatchObject({ basis: { id: 'b' }, isOutsideRange: true });
    expect(basisAt(known, 'b', '2018-01-01')).toMatchObject({ basis: { id: 'c' }, isOutsideRange: false });
  });

  it('is nothing for an unknown id', () => {
    expect(basisAt(records, 'PL-1984-1', '2020-01-01')).toBeUndefined();
  });
});

describe('a file of records', () => {
  const parses = (...given: readonly ReturnType<typeof aRecord>[]) =>
    legalBasisFileSchema.safeParse({ version: '1', records: given }).success;

  it('may not repeat ids, overlap versions or turn a period round', () => {
    expect(parses(aRecord('a', 's', '2010-01-01', '2019-12-31'), aRecord('b', 's', '2020-01-01'))).toBe(true);
    expect(parses(aRecord('a', 's', '2010-01-01', '2010-12-31'), aRecord('a', 't', '2020-01-01'))).toBe(
      false,
    );
    expect(parses(aRecord('a', 's', '2010-01-01', '2020-01-01'), aRecord('b', 's', '2020-01-01'))).toBe(
      false,
    );
    expect(parses(aRecord('a', 's', '2010-01-01'), aRecord('b', 's', '2020-01-01'))).toBe(false);
    expect(parses(aRecord('a', 's', '2010-01-01', '2009-01-01'))).toBe(false);
  });

  it('may not carry a day that does not exist', () => {
    expect(parses(aRecord('a', 's', '2021-02-30'))).toBe(false);
  });
});
