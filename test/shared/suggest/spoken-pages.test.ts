import { describe, expect, it } from 'vitest';
import { buildMaterialIndex } from '../../../shared/suggest/reading/material-index.ts';
import { suggest } from '../../../shared/suggest/suggest.ts';
import { deliveredLexicon } from './lexicon/lexicons.ts';
import { SPOKEN_PAGES } from './spoken-pages.ts';

const lexicon = deliveredLexicon();
const judged = SPOKEN_PAGES.flatMap(({ features, page }) => {
  const index = buildMaterialIndex([{ id: 'page', text: page }], lexicon);
  const asked = features.map(({ text }, at) => ({ id: `${at}`, label: `${at}`, text }));
  return suggest(asked, index).map(({ outlook, text, suggestions }, at) => ({
    text,
    suggestions,
    isShown: features[at]?.isShown ?? false,
    isCalledAbsent: outlook === 'likely-absent',
  }));
});

describe('likely absent on pages of running speech', () => {
  it('is seldom said of what a page shows in other words', () => {
    const shown = judged.filter(({ isShown }) => isShown);
    const wrong = shown.filter(({ isCalledAbsent }) => isCalledAbsent).map(({ text }) => text);
    expect(wrong.length / shown.length, wrong.join('；')).toBeLessThanOrEqual(0.15);
  });

  it('is said of most of what a page does not show', () => {
    const missing = judged.filter(({ isShown }) => !isShown);
    const missed = missing.filter(({ isCalledAbsent }) => !isCalledAbsent).map(({ text }) => text);
    expect(missed.length / missing.length, missed.join('；')).toBeLessThanOrEqual(0.3);
  });
});

describe('every passage offered', () => {
  it('says why, in a sentence', () => {
    const offered = judged.flatMap(({ suggestions }) => suggestions);
    const unexplained = offered.filter(
      ({ reasons }) => !reasons.some(({ message }) => message.endsWith('。')),
    );
    expect(offered.length).toBeGreaterThan(30);
    expect(unexplained.map(({ text }) => text)).toEqual([]);
  });
});
