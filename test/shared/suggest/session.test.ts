import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMaterialIndex } from '../../../shared/suggest/reading/material-index.ts';
import { createSuggestionSession, type SessionOptions } from '../../../shared/suggest/session.ts';
import { suggest } from '../../../shared/suggest/suggest.ts';
import { smallLexicon } from './lexicon/lexicons.ts';

const TEXT = [
  '主机1旁边摆放的是灰色的滚珠组2。',
  '说明：本品适合家庭使用，老人儿童均可操作。',
  '滚珠组2的侧面涂有润滑脂。',
  '主机1的侧面印有商标。',
  '包装内附保修卡。',
].join('\n');
const SHELL = { term: '壳体', part: '主机' };
const FEATURES = ['所述壳体包括外轴承', '所述外轴承的侧面涂有油膜', '所述壳体的侧面印有标识'].map(
  (text, at) => ({
    id: `f${at}`,
    label: `${at}`,
    text,
  }),
);
const index = buildMaterialIndex([{ id: 'm', text: TEXT }], smallLexicon());
const session = (options: SessionOptions = {}) => createSuggestionSession(FEATURES, index, options);
const place = (words: string): readonly [string, number, number] => {
  const start = TEXT.indexOf(words);
  return ['m', start, start + words.length];
};
const first = (one: ReturnType<typeof session>, at: number) => one.all()[at]?.suggestions[0]?.text;

describe('a session before any decision', () => {
  it('offers what the plain suggestions offer', () => {
    expect(session().all()).toEqual(suggest(FEATURES, index));
  });
});

describe('linking a passage', () => {
  it('teaches which part is meant, and other rows follow at once', () => {
    const one = session({ known: [{ ...SHELL, source: { kind: 'stated', said: SHELL } }] });
    const changed = one.confirm('f0', ...place('主机1旁边摆放的是灰色的滚珠组2'));
    expect(changed.map(({ id }) => id)).toContain('f1');
    expect(one.correspondences()).toContainEqual({ term: '壳体', part: '主机' });
  });

  it('takes the passage out of the offers of that row and calls the feature present', () => {
    const one = session();
    const [row] = one.confirm('f0', ...place('滚珠组2的侧面涂有润滑脂'));
    expect(row?.outlook).toBe('likely-present');
    expect(row?.suggestions.some(({ text }) => text.includes('润滑脂'))).toBe(false);
    expect(one.all()[0]).toEqual(row);
  });

  it('says so where a confirmed pair leads to another passage', () => {
    const one = session({ known: [{ ...SHELL, source: { kind: 'stated', said: SHELL } }] });
    one.confirm('f0', ...place('主机1旁边摆放的是灰色的滚珠组2'));
    const reasons = one.all()[1]?.suggestions.flatMap((suggestion) => suggestion.reasons) ?? [];
    expect(reasons).toContainEqual({
      kind: 'linked',
      feature: '外轴承',
      passage: '滚珠组',
      message: '据本案已确认的关联，“外轴承”对应“滚珠组”。',
    });
    expect(first(one, 1)).toContain('滚珠组2的侧面涂有润滑脂');
  });
});

describe('refusing a passage', () => {
  it('keeps it out of that row for good', () => {
    const one = session();
    const offered = one.all()[2]?.suggestions[0];
    if (offered === undefined) throw new Error('nothing offered');
    one.reject('f2', offered.materialId, offered.start, offered.end);
    one.confirm('f0', ...place('主机1的侧面印有商标'));
    for (const { start, end } of one.all()[2]?.suggestions ?? [])
      expect(end <= offered.start || offered.end <= start).toBe(true);
  });

  it('leaves other rows their offers', () => {
    const one = session();
    const before = one.all()[1]?.suggestions.map(({ start }) => start);
    one.reject('f2', ...place('包装内附保修卡'));
    expect(one.all()[1]?.suggestions.map(({ start }) => start)).toEqual(before);
  });
});

describe('decisions about nothing', () => {
  it('change nothing', () => {
    const one = session();
    const before = one.all();
    expect(one.confirm('unknown', 'm', 0, 5)).toEqual([]);
    expect(one.confirm('f0', 'unknown', 0, 5)).toEqual([]);
    expect(one.reject('f0', 'm', 90_000, 90_001)).toEqual([]);
    expect(one.all()).toEqual(before);
  });
});

describe('any course of decisions', () => {
  const step = fc.record({
    feature: fc.constantFrom('f0', 'f1', 'f2'),
    start: fc.nat(TEXT.length),
    length: fc.integer({ min: 1, max: 30 }),
    isRefused: fc.boolean(),
  });

  it('never offers what was decided, and gives the same rows when taken again', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        const take = (session: ReturnType<typeof createSuggestionSession>) =>
          steps.filter(({ feature, start, length, isRefused }) => {
            const decide = isRefused ? session.reject : session.confirm;
            return decide(feature, 'm', start, start + length).length > 0;
          });
        const [one, two] = [session(), session()];
        const taken = take(one);
        take(two);
        expect(one.all()).toEqual(two.all());
        expect(one.all().map(({ id }) => id)).toEqual(['f0', 'f1', 'f2']);
        for (const { feature, start, length } of taken)
          for (const offer of one.all().find(({ id }) => id === feature)?.suggestions ?? [])
            expect(offer.end <= start || start + length <= offer.start).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
