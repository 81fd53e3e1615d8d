import { describe, expect, it } from 'vitest';
import { buildMaterialIndex } from '../../../shared/suggest/reading/material-index.ts';
import { suggest } from '../../../shared/suggest/suggest.ts';
import { deliveredLexicon } from './lexicon/lexicons.ts';
import { WORKED_EXAMPLES } from './worked-examples.ts';

const lexicon = deliveredLexicon();

describe.each(WORKED_EXAMPLES)('$name', ({ material, features }) => {
  const index = buildMaterialIndex([{ id: 'm', text: material }], lexicon);
  const answers = suggest(
    features.map(({ text }, at) => ({ id: `${at}`, label: `${at}`, text })),
    index,
    { longest: 60 },
  );

  it.each(features.map((feature, at) => ({ ...feature, at })).filter(({ shows }) => shows !== null))(
    'finds “$shows” for “$text”',
    ({ shows, at }) => {
      expect(answers[at]?.suggestions.map((suggestion) => suggestion.text).join('｜')).toContain(shows);
      expect(answers[at]?.outlook).not.toBe('likely-absent');
    },
  );

  it.each(features.map((feature, at) => ({ ...feature, at })).filter(({ shows }) => shows === null))(
    'finds nothing that shows “$text”',
    ({ at }) => {
      expect(answers[at]?.outlook).toBe('likely-absent');
      expect(answers[at]?.missingTerms).not.toHaveLength(0);
    },
  );

  it('puts the right passage first for most features', () => {
    const shown = features.map((feature, at) => ({ ...feature, at })).filter(({ shows }) => shows !== null);
    const first = shown.filter(({ shows, at }) => answers[at]?.suggestions[0]?.text.includes(shows ?? ''));
    expect(first.length).toBeGreaterThanOrEqual(Math.ceil(shown.length * 0.6));
  });
});
