import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TermMatcher } from '../../../../shared/suggest/scoring/term-similarity.ts';
import { smallLexicon } from '../lexicon/lexicons.ts';

const matcher = () => new TermMatcher(smallLexicon());
const value = (term: string, part: string) => matcher().match(term, part).value;

describe('likeness of two part names', () => {
  it('is whole for the same name and nothing for strangers', () => {
    expect(matcher().match('弹性隔套', '弹性隔套')).toEqual({ value: 1, by: 'words' });
    expect(matcher().match('阀盖', '轮毂')).toEqual({ value: 0, by: 'none' });
  });

  it('lies in the end of the name, where Chinese puts the thing', () => {
    expect(value('弹性隔套', '变形隔套')).toBeGreaterThan(value('弹性隔套', '弹性手轮'));
  });

  it('comes from the lexicon where no character is shared', () => {
    const found = matcher().match('手柄', '把手');
    expect(found.by).toBe('lexicon');
    expect(found.value).toBeGreaterThan(0.6);
  });

  it('is greater from a generic claim word to a specific product word than the other way round', () => {
    expect(value('紧固件', '螺栓')).toBeGreaterThan(value('螺栓', '紧固件'));
  });

  it('is less for names that say opposite sides', () => {
    expect(value('内轴承', '外轴承')).toBeLessThan(value('内轴承', '轴承'));
    expect(value('第一弹簧', '第二弹簧')).toBeLessThan(value('第一弹簧', '弹簧'));
  });

  it('stays between 0 and 1 and is the same by name and by number', () => {
    const name = fc.string({
      unit: fc.constantFrom(...'第一内外轴承座手柄把螺栓电机转子'),
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(name, name, (term, part) => {
        const both = matcher();
        const found = both.match(term, part).value;
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        expect(both.value(both.idOf(term), both.idOf(part))).toBe(Math.fround(found));
      }),
    );
  });

  it('of the best of several parts is that of the best', () => {
    const one = matcher();
    expect(one.best(one.idOf('手柄'), [one.idOf('轮毂'), one.idOf('手柄')])).toBe(1);
    expect(one.best(one.idOf('手柄'), [])).toBe(0);
  });
});

describe('a matcher that learns', () => {
  it('holds a confirmed pair to be alike from then on', () => {
    const one = matcher();
    const before = one.value(one.idOf('外轴承'), one.idOf('滚珠组'));
    one.learn({ term: '外轴承', part: '滚珠组' }, 0.95, { kind: 'linked' });
    expect(before).toBeLessThan(0.5);
    expect(one.match('外轴承', '滚珠组')).toEqual({
      value: 0.95,
      by: 'confirmed',
      source: { kind: 'linked' },
    });
    expect(one.value(one.idOf('外轴承'), one.idOf('滚珠组'))).toBeCloseTo(0.95);
    expect(one.learned()).toEqual([{ term: '外轴承', part: '滚珠组' }]);
  });

  it('holds a refused pair to be less alike, and does not keep it', () => {
    const one = matcher();
    one.learn({ term: '手柄', part: '把手' }, 0.3, null);
    expect(one.match('手柄', '把手').value).toBe(0.3);
    expect(one.learned()).toEqual([]);
  });

  it('never makes a confirmed pair less alike than it was', () => {
    const one = matcher();
    one.learn({ term: '手柄', part: '手柄' }, 0.5, { kind: 'linked' });
    expect(one.match('手柄', '手柄').value).toBe(1);
  });
});
