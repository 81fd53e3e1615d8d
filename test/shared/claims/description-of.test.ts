import { describe, expect, it } from 'vitest';
import { descriptionOf } from '../../../shared/claims/description-of.ts';
import { parseClaims } from '../../../shared/claims/parse.ts';

const CLAIMS = '1. 一种水壶，包括壶体（1）和壶盖（2），其特征在于：所述壶盖（2）与所述壶体（1）铰接。';
const DESCRIPTION = `技术领域\n本实用新型涉及一种水壶。${'壶体1与壶盖2铰接，倒水时壶盖2不会脱落。'.repeat(15)}`;
const words = (text: string) => text.replace(/\s/g, '');

describe('descriptionOf', () => {
  it('takes what the source marks as the description', () => {
    const text = `${CLAIMS}\n第一段。\n第二段。`;
    const [one, two] = [text.indexOf('第一段'), text.indexOf('第二段')];
    const blocks = [
      { start: 0, end: CLAIMS.length, section: 'claims' },
      { start: one, end: one + 4, section: 'description' },
      { start: two, end: two + 4, section: 'description' },
    ];
    expect(descriptionOf({ text, blocks }, parseClaims(text))).toBe('第一段。\n第二段。');
  });

  it.each([
    ['behind', `${CLAIMS}\n${DESCRIPTION}`],
    ['before', `${DESCRIPTION}\n权利要求书\n${CLAIMS}`],
  ])('finds an unmarked one %s the claims', (_, text) => {
    const set = parseClaims(text);
    expect(set.claims).toHaveLength(1);
    const found = descriptionOf({ text, blocks: [] }, set);
    expect(words(found)).toContain(words(DESCRIPTION).slice(4));
    expect(found).not.toContain('其特征在于');
  });

  it('finds none where there are claims alone', () => {
    expect(descriptionOf({ text: CLAIMS, blocks: [] }, parseClaims(CLAIMS))).toBe('');
    expect(descriptionOf({ text: `权利要求书\n${CLAIMS}\n（完）`, blocks: [] }, parseClaims(CLAIMS))).toBe(
      '',
    );
  });

  it('takes the whole of a file that holds no claims', () => {
    expect(descriptionOf({ text: '仅有说明书。', blocks: [] }, null)).toBe('仅有说明书。');
  });
});
