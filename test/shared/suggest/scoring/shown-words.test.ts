import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../shared/suggest/reading/fold.ts';
import { termsOf } from '../../../../shared/suggest/reading/terms.ts';
import { shownWords } from '../../../../shared/suggest/scoring/shown-words.ts';
import { deliveredLexicon } from '../lexicon/lexicons.ts';

const lexicon = deliveredLexicon();
const shown = (text: string, name: string) => shownWords(text, foldText(text), name, lexicon);

describe('names as reasons show them', () => {
  it.each([
    ['装有六片刀片', '六片刀片', '刀片'],
    ['内置2000mAh锂电池', 'mah锂电池', '锂电池'],
    ['IPX7级防水', '级防水', '防水'],
    ['IPX7级防水', 'ipx', 'IPX7'],
    ['机身侧面Type-C口', 'c口', 'Type-C口'],
    ['三通管路', '三通管路', '三通管路'],
    ['设有轴承（2）', '轴承', '轴承'],
    ['六片', '六片', '六片'],
  ])('%s: %s as %s', (text, name, words) => {
    expect(shown(text, name)).toBe(words);
  });

  it('stand in the text as they are shown', () => {
    const pieces = fc.constantFrom(
      '六片',
      '刀片',
      'Type',
      '-',
      'C口',
      'IPX',
      '7',
      '级',
      '防水',
      'mm',
      '，',
      ' ',
      '设有',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const folded = foldText(text);
        for (const name of termsOf(folded)) {
          const words = shownWords(text, folded, name, lexicon);
          expect(text).toContain(words);
          expect(words.length).toBeGreaterThan(1);
        }
      }),
    );
  });
});
