import { describe, expect, it } from 'vitest';
import { featureQueries } from '../../../../shared/suggest/reading/feature-query.ts';
import { smallLexicon } from '../lexicon/lexicons.ts';

const lexicon = smallLexicon();

function queries(...texts: readonly string[]) {
  return featureQueries(
    texts.map((text, at) => ({ id: `${at}`, label: `${at}`, text })),
    lexicon,
  );
}

describe('a feature read as a query', () => {
  it('is looked for clause by clause, scraps aside', () => {
    const [query] = queries('其中，所述手柄（3）铰接于箱体（1），所述箱体（1）的侧壁开设有通孔');
    expect(query?.units.map((unit) => unit.terms)).toEqual([
      ['手柄', '箱体'],
      ['箱体', '侧壁', '通孔'],
    ]);
  });

  it('names no units, positions or words of steps', () => {
    const [query] = queries('以下步骤：箱体的真空度为20MM，沿周向设有手柄');
    expect(query?.units.flatMap((unit) => unit.terms)).toEqual(['箱体', '真空度', '手柄']);
  });

  it('is never empty, even when it is a scrap itself', () => {
    expect(queries('其中')[0]?.units).toHaveLength(1);
  });

  it('tells what it names anew from what it refers back to', () => {
    const [first, second] = queries('包括箱体和手柄', '所述箱体上铰接有盖板');
    expect(first?.units[0]?.newTerms).toEqual(['箱体', '手柄']);
    expect(second?.units[0]?.newTerms).toEqual(['盖板']);
  });

  it('knows its lexicon words, numbers and whether it lists parts', () => {
    const [query] = queries('还包括长度为5mm的把手（12）');
    const unit = query?.units[0];
    expect(unit?.words.map((word) => lexicon.words[word])).toEqual(['把手']);
    expect(unit?.quantities.map((quantity) => quantity.text)).toEqual(['5mm']);
    expect(unit?.listsParts).toBe(true);
  });

  it('has its place in its own claim', () => {
    const features = [1, 1, 2].map((claimNo, at) => ({ id: `${at}`, label: '', text: '箱体', claimNo }));
    expect(featureQueries(features, lexicon).map((query) => query.place)).toEqual([0, 0.5, 0]);
  });

  it('names anew what only another claim has named', () => {
    const features = [1, 2].map((claimNo) => ({ id: `${claimNo}`, label: '', text: '包括箱体', claimNo }));
    expect(featureQueries(features, lexicon)[1]?.units[0]?.newTerms).toEqual(['箱体']);
  });

  it('of a claim that was never split is read only at its beginning', () => {
    const units = queries(`${'箱体设有盖板，'.repeat(30_000)}${'长'.repeat(5000)}`)[0]?.units ?? [];
    expect(units.length).toBeLessThanOrEqual(40);
    expect(queries('长'.repeat(5000))[0]?.units[0]?.folded.length).toBeLessThanOrEqual(400);
  });
});
