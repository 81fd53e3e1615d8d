import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramsOf, gramWeight, isPair, rarity } from '../../../../shared/suggest/reading/grams.ts';
import {
  buildMaterialIndex,
  clauseText,
  foldedClause,
} from '../../../../shared/suggest/reading/material-index.ts';
import { PostingsBuilder } from '../../../../shared/suggest/reading/postings.ts';
import { smallLexicon } from '../lexicon/lexicons.ts';

const lexicon = smallLexicon();
const han = fc.string({ unit: fc.constantFrom(...'阀座手柄把，。1a \n'), maxLength: 200 });

describe('postings', () => {
  it('give every key the clauses it was added in, ascending and once', () => {
    const entry = fc.record({ key: fc.nat(40), clause: fc.nat(30) });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 300 }), (entries) => {
        const builder = new PostingsBuilder();
        const ordered = entries.toSorted((a, b) => a.clause - b.clause);
        for (const { key, clause } of ordered) builder.add(key, clause);
        const postings = builder.finish();
        for (let key = 0; key <= 41; key++) {
          const expected = [
            ...new Set(ordered.filter((each) => each.key === key).map((each) => each.clause)),
          ];
          const found: number[] = [];
          postings.each(key, (clause) => found.push(clause));
          expect(found).toEqual(expected);
          expect(postings.count(key)).toBe(expected.length);
          expect(postings.first(key)).toBe(expected[0]);
        }
      }),
    );
  });

  it('grow beyond their first size', () => {
    const builder = new PostingsBuilder();
    for (let clause = 0; clause < 9000; clause++) builder.add(clause % 3000, clause);
    const postings = builder.finish();
    expect(postings.count(2999)).toBe(3);
    expect(postings.first(2999)).toBe(2999);
  });
});

describe('grams', () => {
  it('are the characters and pairs of words, never over a break', () => {
    expect(gramsOf('阀座 柄').size).toBe(4);
    expect([...gramsOf('阀座')].filter(isPair)).toHaveLength(1);
  });

  it('of single Latin letters are left out', () => {
    expect([...gramsOf('u 形')].filter((key) => !isPair(key))).toEqual(['形'.charCodeAt(0)]);
  });

  it('weigh more the fewer clauses have them, and little when they only glue words together', () => {
    expect(rarity(1, 100)).toBeGreaterThan(rarity(50, 100));
    expect(gramWeight('阀'.charCodeAt(0), 3, 100)).toBeGreaterThan(gramWeight('的'.charCodeAt(0), 3, 100));
  });
});

describe('the index of the material', () => {
  it('keeps every clause with its place in its own material', () => {
    const index = buildMaterialIndex(
      [
        { id: '页面', text: '手柄可拆。颜色为红' },
        { id: '说明书', text: '阀座1在阀体内' },
      ],
      lexicon,
    );
    expect(index.clauses.count).toBe(3);
    expect([0, 1, 2].map((clause) => clauseText(index, clause))).toEqual([
      '手柄可拆',
      '颜色为红',
      '阀座1在阀体内',
    ]);
    expect(foldedClause(index, 2)).toBe('阀座 在阀体内');
    expect([...index.clauses.material]).toEqual([0, 0, 1]);
    expect(index.clauses.paragraph[2]).not.toBe(index.clauses.paragraph[1]);
  });

  it('indexes a clause that repeats an earlier one, marks aside, only once', () => {
    const index = buildMaterialIndex([{ id: 'a', text: '手柄1可拆，其余略，手柄（1）可拆。' }], lexicon);
    expect([...index.clauses.original]).toEqual([0, 1, 0]);
    expect(index.distinct).toBe(2);
    expect(index.words.count(lexicon.words.indexOf('手柄'))).toBe(1);
  });

  it('does not take two measures for one', () => {
    const index = buildMaterialIndex([{ id: 'a', text: '厚度为2cm，厚度为3cm' }], lexicon);
    expect([...index.clauses.original]).toEqual([0, 1]);
  });

  it('of nothing is empty', () => {
    expect(buildMaterialIndex([], lexicon).clauses.count).toBe(0);
    expect(buildMaterialIndex([{ id: 'a', text: '' }], lexicon).distinct).toBe(0);
  });

  it('covers all words of the text: what lies between clauses is punctuation', () => {
    fc.assert(
      fc.property(han, (text) => {
        const { clauses } = buildMaterialIndex([{ id: 'a', text }], lexicon);
        let rest = '';
        let from = 0;
        for (let clause = 0; clause < clauses.count; clause++) {
          rest += text.slice(from, clauses.start[clause]);
          from = clauses.end[clause] ?? 0;
        }
        expect((rest + text.slice(from)).replace(/[\s，。]/g, '')).toBe('');
      }),
    );
  });
});
