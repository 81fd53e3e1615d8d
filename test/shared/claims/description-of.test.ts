import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../shared/claims/claims-of.ts';
import { descriptionIn, descriptionOfFile, type PatentText } from '../../../shared/claims/description-of.ts';

const CLAIMS = '1. 一种水壶，包括壶体（1）和壶盖（2），其特征在于：所述壶盖（2）与所述壶体（1）铰接。';
const DESCRIPTION = `技术领域\n本实用新型涉及一种水壶。${'壶体1与壶盖2铰接，倒水时壶盖2不会脱落。'.repeat(15)}`;
const words = (text: string) => text.replace(/\s/g, '');
const whole = (text: string): PatentText => ({ text, blocks: [] });

describe('descriptionOfFile', () => {
  it('leaves out the claims of a whole document that is given as its description', () => {
    expect(words(descriptionOfFile(whole(`${CLAIMS}\n${DESCRIPTION}`)).text)).toBe(words(DESCRIPTION));
  });

  it('keeps every word of a description that holds no claims', () => {
    expect(descriptionOfFile(whole(DESCRIPTION)).text).toBe(DESCRIPTION);
  });
});

describe('descriptionIn', () => {
  const text = `${CLAIMS}\n第一段。\n第二段。`;
  const [one, two] = [text.indexOf('第一段'), text.indexOf('第二段')];
  const blocks = [
    { start: 0, end: CLAIMS.length, section: 'claims' },
    { start: one, end: one + 4, section: 'description', label: 'p0011' },
    { start: two, end: two + 4, section: 'description' },
  ];

  it('takes what the source marks as the description, with the numbers it gives apart', () => {
    expect(descriptionIn({ text, blocks }, claimsOf({ text })).text).toBe('[0011] 第一段。\n第二段。');
  });

  it('does not number a paragraph again that carries its number among its words', () => {
    const words = '[0011] 第一段。';
    const block = { start: 0, end: words.length, section: 'description', label: 'p0011' };
    expect(descriptionIn({ text: words, blocks: [block] }, null).text).toBe(words);
  });

  it('leads a number that the source gives apart to its paragraph', () => {
    const located = descriptionIn({ text, blocks }, claimsOf({ text }));
    expect(located.sourceAt(located.text.indexOf('[0011]'))).toBe(one);
  });

  it('leads back to where its words stand in the source', () => {
    const located = descriptionIn({ text, blocks }, claimsOf({ text }));
    expect(located.sourceAt(located.text.indexOf('第一段'))).toBe(one);
    expect(located.sourceAt(located.text.indexOf('第二段') + 2)).toBe(two + 2);
  });

  it.each([
    ['behind', `${CLAIMS}\n${DESCRIPTION}`],
    ['before', `${DESCRIPTION}\n权利要求书\n${CLAIMS}`],
    [
      'before claims that a page header cuts,',
      `${DESCRIPTION}\nCN 219999902 U\n权 利 要 求 书\n1/1 页\n${CLAIMS}`,
    ],
  ])('finds an unmarked one %s the claims', (_, source) => {
    const claims = claimsOf({ text: source });
    expect(claims.set.claims).toHaveLength(1);
    const found = descriptionIn(whole(source), claims);
    expect(words(found.text)).toContain(words(DESCRIPTION).slice(4));
    expect(found.text).not.toContain('其特征在于');
  });

  it('finds one outside the part that is marked as claims', () => {
    const source = `${CLAIMS}\n${DESCRIPTION}`;
    const claims = claimsOf({ text: source, claimsRange: [0, CLAIMS.length] });
    expect(words(descriptionIn(whole(source), claims).text)).toBe(words(DESCRIPTION));
  });

  it('takes the whole where numbered paragraphs stand on both sides of what looks like claims', () => {
    const before = `[0001] ${'本实用新型涉及一种水壶。'.repeat(20)}`;
    const behind = `[0002] ${'壶体与壶盖铰接。'.repeat(40)}`;
    const source = `${before}\n${CLAIMS}\n${behind}`;
    const claims = claimsOf({
      text: source,
      claimsRange: [before.length + 1, before.length + 1 + CLAIMS.length],
    });
    expect(descriptionIn(whole(source), claims).text).toBe(source);
  });

  it('finds none where there are claims alone', () => {
    for (const source of [CLAIMS, `权利要求书\n${CLAIMS}\n（完）`]) {
      expect(descriptionIn(whole(source), claimsOf({ text: source })).text).toBe('');
    }
  });

  it('takes the whole of a file that holds no claims', () => {
    expect(descriptionIn(whole('仅有说明书。'), null).text).toBe('仅有说明书。');
  });

  it('gives every character of any document its own place', () => {
    const block = fc.record({
      words: fc.stringMatching(/^[壶体盖铰接，。]{1,9}$/),
      label: fc.option(fc.nat(9999)),
    });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (list) => {
        let at = 0;
        const marked = list.map(({ words: { length }, label }) => {
          const start = at;
          at += length + 1;
          const number = label === null ? {} : { label: String(label) };
          return { start, end: start + length, section: 'description', ...number };
        });
        const source = list.map((one) => one.words).join('\n');
        const located = descriptionIn({ text: source, blocks: marked }, null);
        for (let offset = 0; offset < located.text.length; offset++) {
          if (/[壶体盖铰接]/.test(located.text[offset] ?? '')) {
            expect(source[located.sourceAt(offset)]).toBe(located.text[offset]);
          }
        }
      }),
    );
  });
});
