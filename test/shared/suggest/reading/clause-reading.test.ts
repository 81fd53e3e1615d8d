import { describe, expect, it } from 'vitest';
import { type ClauseReading, readClause } from '../../../../shared/suggest/reading/clause-reading.ts';
import { buildMaterialIndex } from '../../../../shared/suggest/reading/material-index.ts';
import { TermMatcher } from '../../../../shared/suggest/scoring/term-similarity.ts';
import { smallLexicon } from '../lexicon/lexicons.ts';

const lexicon = smallLexicon();

function readings(text: string): readonly ClauseReading[] {
  const index = buildMaterialIndex([{ id: 'm', text }], lexicon);
  const matcher = new TermMatcher(lexicon);
  return Array.from({ length: index.clauses.count }, (_, clause) =>
    readClause(index, clause, (name) => matcher.idOf(name)),
  );
}

function reading(text: string, at = 0): ClauseReading {
  const found = readings(text)[at];
  if (found === undefined) throw new Error(`no clause ${at}`);
  return found;
}

describe('reading a clause of the material', () => {
  it('knows its parts by name and by number', () => {
    const { terms, names } = reading('箱体1与盖板2铰接');
    expect(terms).toEqual(['箱体', '盖板']);
    expect(new Set(names).size).toBe(2);
  });

  it('gives a name the same number in every clause', () => {
    const [first, second] = readings('箱体1与盖板2铰接，盖板2上有把手3');
    expect(second?.names[0]).toBe(first?.names[1]);
  });

  it('sees where a part is named for the first time', () => {
    const found = readings('箱体1与盖板2铰接，盖板2上设有把手3，把手3与箱体1连接');
    expect(found.map(({ firstNaming }) => firstNaming)).toEqual([1, 0.5, 0]);
  });

  it('counts marked parts up to three', () => {
    expect(reading('箱体与盖板铰接').marks).toBe(0);
    expect(reading('箱体1与盖板（2）铰接').marks).toBeCloseTo(2 / 3);
    expect(reading('箱体1、盖板2、把手3、销轴4和弹簧5').marks).toBe(1);
  });

  it.each(['证据1公开了一种箱子', '如图3所示', '本实用新型的目的在于防漏'])(
    'takes %s for talk about a document',
    (text) => {
      expect(reading(text).isCommentary).toBe(true);
      expect(reading('箱体1与盖板2铰接').isCommentary).toBe(false);
    },
  );

  it('has a length that stops counting at sixty characters', () => {
    expect(reading('箱体1与盖板2铰接').length).toBeCloseTo(9 / 60);
    expect(reading('箱体'.repeat(45)).length).toBe(1);
  });

  it('carries more information the rarer its words are', () => {
    const [common, rare] = readings('箱体涂漆，盖板镀锌，箱体上漆，箱体补漆，箱体喷漆');
    expect(rare?.weight).toBeGreaterThan(common?.weight ?? 0);
  });
});
