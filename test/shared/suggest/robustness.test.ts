import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMaterialIndex } from '../../../shared/suggest/reading/material-index.ts';
import { suggest } from '../../../shared/suggest/suggest.ts';
import { deliveredLexicon } from './lexicon/lexicons.ts';
import { WORKED_EXAMPLES } from './worked-examples.ts';

const lexicon = deliveredLexicon();

function ask(features: readonly string[], text: string) {
  return suggest(
    features.map((each, at) => ({ id: `${at}`, label: `${at}`, text: each })),
    buildMaterialIndex([{ id: 'm', text }], lexicon),
  );
}

describe('hostile input', () => {
  it.each([
    ['brackets in brackets', '（'.repeat(2000)],
    ['a text without any break', '箱体'.repeat(50_000)],
    ['nothing but breaks', '，。\n'.repeat(20_000)],
    ['numbers without end', '1.2.3-4~5'.repeat(5000)],
    ['half of a pair of surrogates', '箱体\ud842，盖板\udfb7'],
    ['control characters', '箱体\u0000\u0008，\u202e盖板'],
  ])('%s, as material and as feature, comes to an end with valid answers', (_, text) => {
    for (const [features, material] of [
      [['所述箱体设有盖板'], text],
      [[text], '箱体1设有盖板2。'],
    ] as const)
      for (const { suggestions } of ask(features, material))
        for (const { start, end, text: words } of suggestions) expect(material.slice(start, end)).toBe(words);
  });

  it('cannot make a passage longer than a clause may be', () => {
    for (const { suggestions } of ask(['箱体'], '箱体'.repeat(5000)))
      for (const { text } of suggestions) expect(text.length).toBeLessThanOrEqual(180);
  });
});

describe('changes to a text that mean nothing', () => {
  const shown = (features: readonly string[], text: string) =>
    ask(features, text).map(({ suggestions }) => suggestions[0]?.text.replace(/[\d\s]/g, ''));

  it.each(WORKED_EXAMPLES)(
    'other reference marks lead to the same passages: $name',
    ({ features, material }) => {
      const texts = features.map(({ text }) => text);
      const renumbered = texts.map((text) =>
        text.replace(/（(\d)）/g, (_, mark: string) => `（${Number(mark) + 70}）`),
      );
      expect(shown(renumbered, material)).toEqual(shown(texts, material));
    },
  );

  it.each(WORKED_EXAMPLES)(
    'full-width digits and letters lead to the same passages: $name',
    ({ features, material }) => {
      const wide = material.replace(/[0-9A-Za-z]/g, (char) =>
        String.fromCharCode(char.charCodeAt(0) + 0xfee0),
      );
      const texts = features.filter(({ text }) => !/\d升|毫升/.test(text)).map(({ text }) => text);
      const plain = (rows: readonly (string | undefined)[]) =>
        rows.map((row) => row?.replace(/[０-９\d]/g, ''));
      expect(plain(shown(texts, wide))).toEqual(plain(shown(texts, material)));
    },
  );
});

describe('a text with random edits', () => {
  const example = fc.constantFrom(...WORKED_EXAMPLES);
  const edits = fc.array(
    fc.record({ at: fc.nat(400), cut: fc.nat(12), put: fc.string({ unit: 'grapheme', maxLength: 4 }) }),
    {
      maxLength: 8,
    },
  );

  it('always leads to answers whose words stand in the text', () => {
    fc.assert(
      fc.property(example, edits, ({ material, features }, changes) => {
        const text = changes.reduce(
          (now, { at, cut, put }) =>
            now.slice(0, at % (now.length + 1)) + put + now.slice((at % (now.length + 1)) + cut),
          material,
        );
        const answers = ask(
          features.map((feature) => feature.text),
          text,
        );
        expect(answers).toHaveLength(features.length);
        for (const { suggestions } of answers)
          for (const { start, end, text: words, reasons } of suggestions) {
            expect(text.slice(start, end)).toBe(words);
            for (const { passage } of reasons) expect(words).toContain(passage);
          }
      }),
      { numRuns: 60 },
    );
  });
});
