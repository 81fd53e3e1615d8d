import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDescription, parseDescription } from '../../../shared/claims/description.ts';
import { quoteOf, withQuote } from '../../../shared/claims/quote-paragraph.ts';
import { defined } from '../../../shared/util/assert.ts';

const TEXT =
  '[0001] 卡扣设于盒盖。盒体由塑料制成。盒底有脚垫。弹性卡扣可以弯曲；铰链在另一侧。\n[0002] 卡扣为两个。';
const description = parseDescription(TEXT);
const hits = indexDescription(description, ['卡扣']).withTerm('卡扣');
const hit = (at: number) => defined(hits[at], 'hit');

describe('quoteOf', () => {
  it('takes the sentences with the term word by word, and shows what is left out', () => {
    expect(quoteOf(description, hit(0))).toBe('卡扣设于盒盖。……弹性卡扣可以弯曲；');
  });

  it('does not say that something is left out before the first or behind the last sentence', () => {
    const plain = parseDescription('[0001] 盒体由塑料制成。盒盖设有卡扣。盒底有脚垫。');
    const [found] = indexDescription(plain, []).withTerm('卡扣');
    expect(quoteOf(plain, defined(found, 'hit'))).toBe('盒盖设有卡扣。');
  });

  it('ends behind a whole sentence where another would be too long, and takes a shorter one that follows', () => {
    const long = `卡扣${'甲'.repeat(299)}。`;
    const parsed = parseDescription(`[0001] ${long}${long}卡扣为两个。`);
    const [found] = indexDescription(parsed, []).withTerm('卡扣');
    expect(quoteOf(parsed, defined(found, 'hit'))).toBe(`${long}……卡扣为两个。`);
  });

  it('never quotes words that are not there, and keeps to its length', () => {
    const sentence = fc.stringMatching(/^[甲乙丙扣卡]{1,60}[。；]$/);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 30 }), (sentences) => {
        const parsed = parseDescription(`[0001] ${sentences.join('')}`);
        for (const found of indexDescription(parsed, []).withTerm('卡扣')) {
          const quote = quoteOf(parsed, found);
          expect(quote).toContain('卡扣');
          expect(quote.length).toBeLessThanOrEqual(400);
          for (const part of quote.split('……')) expect(parsed.text).toContain(part);
        }
      }),
    );
  });
});

describe('withQuote', () => {
  it('writes citation and words into an empty construction', () => {
    expect(withQuote(undefined, description, hit(1))).toEqual({
      source: 'DESCRIPTION',
      citation: '说明书第[0002]段',
      meaning: '说明书第[0002]段记载：“卡扣为两个。”',
    });
  });

  it('adds to what the expert wrote, once', () => {
    const before = { citation: '说明书第[0002]段', meaning: '指可弯曲的连接件。' };
    const after = withQuote(before, description, hit(0));
    expect(after?.citation).toBe('说明书第[0002]段；说明书第[0001]段');
    expect(after?.meaning.startsWith('指可弯曲的连接件。\n说明书第[0001]段记载：“卡扣')).toBe(true);
    expect(withQuote(before, description, hit(1))).toBeNull();
    expect(
      withQuote({ citation: '说明书第[0001]段、第[0002]段', meaning: '' }, description, hit(1)),
    ).toBeNull();
  });
});
