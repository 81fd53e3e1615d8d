import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textAnchor } from '../../../../shared/domain/anchor.ts';
import { recall } from '../../../../shared/suggest/memory/recall-cases.ts';
import { rememberCase, statedPairs } from '../../../../shared/suggest/memory/remember-case.ts';
import { defined } from '../../../../shared/util/assert.ts';
import { TestCase } from '../../../support/case-builder.ts';
import { smallLexicon } from '../lexicon/lexicons.ts';

const CLAIM = '1. 一种折叠支架，其特征在于，包括底座和立杆；所述立杆的顶部设有磁吸盘。';
const TEXT = '包括托脚和金属臂。金属臂装有盘体。金属臂座。';
const lexicon = smallLexicon();
const A = { caseNo: '临-甲', date: '2026-10-12' };
const B = { caseNo: '临-乙', date: '2026-11-02' };

/** A case with one file of the product, known by its hash. */
function aCase(claim = CLAIM): TestCase {
  return new TestCase()
    .loadClaims(claim)
    .addEvidence('page', { text: { sha256: 'b'.repeat(64), length: TEXT.length } });
}

function link(test: TestCase, word: string, quote: string, more: { trust?: 'confirmed' | 'suggested' } = {}) {
  const featureId = defined(
    test.features(1).find(({ text }) => text.includes(word)),
    `a feature with ${word}`,
  ).id;
  const start = TEXT.indexOf(quote);
  const anchor = textAnchor(TEXT, start, start + quote.length, { page: null, paragraph: 1 });
  const { productId } = test;
  const id = `l-${featureId}-${start}`;
  const trust = more.trust ?? 'confirmed';
  test.run({ type: 'link.add', id, featureId, productId, evidenceId: 'page', anchor, trust, because: '' });
  return featureId;
}

function judge(test: TestCase, featureId: string, verdict: 'IDENTICAL' | 'EQUIVALENT' | 'DIFFERENT') {
  test.run({ type: 'judgment.set', featureId, productId: test.productId, patch: { verdict } });
}

const learned = (test: TestCase, earlier = A) => rememberCase(test.state, earlier, lexicon);
const pairsOf = (test: TestCase) =>
  learned(test).products.flatMap(({ pairs }) => pairs.map(({ term, part }) => `${term}=${part}`));

describe('what a case leaves to remember', () => {
  it('is which part stood for which term, from two links of features found identical or equivalent', () => {
    const test = aCase();
    const first = link(test, '底座', '包括托脚和金属臂');
    judge(test, link(test, '磁吸盘', '金属臂装有盘体'), 'IDENTICAL');
    expect(pairsOf(test), 'not judged yet').toEqual([]);
    judge(test, first, 'EQUIVALENT');
    expect(pairsOf(test)).toEqual(['立杆=金属臂']);
    judge(test, first, 'DIFFERENT');
    expect(pairsOf(test)).toEqual([]);
  });

  it('leaves out names that are unlike and that one link alone, or one passage, puts side by side', () => {
    const test = aCase();
    judge(test, link(test, '底座', '包括托脚和金属臂'), 'IDENTICAL');
    expect(pairsOf(test), 'one link').toEqual([]);
    judge(test, link(test, '磁吸盘', '包括托脚和金属臂'), 'IDENTICAL');
    expect(pairsOf(test), 'the same passage again').toEqual([]);
  });

  it('leaves out the name of another part that begins with the term', () => {
    const test = aCase('1. 一种装置，其特征在于，包括金属臂。');
    judge(test, link(test, '包括金属臂', '金属臂座'), 'IDENTICAL');
    expect(pairsOf(test)).not.toContain('金属臂=金属臂座');
  });

  it('leaves out what a link says too little about: half alike, or in a subject title', () => {
    const test = aCase();
    judge(test, link(test, '折叠支架', '金属臂装有盘体'), 'IDENTICAL');
    judge(test, link(test, '磁吸盘', '金属臂装有盘体'), 'IDENTICAL');
    expect(pairsOf(test).filter((pair) => pair.startsWith('折叠支架'))).toEqual([]);
    expect(pairsOf(test), 'a disc is like a disc by one character of three').not.toContain('磁吸盘=盘体');
  });

  it('leaves out a part that most passages of its term do not name', () => {
    const claim = CLAIM.replace(
      '磁吸盘。',
      '磁吸盘；所述立杆为空心；所述立杆的表面光滑；所述立杆的截面为圆形。',
    );
    const test = aCase(claim);
    judge(test, link(test, '底座', '包括托脚和金属臂'), 'IDENTICAL');
    judge(test, link(test, '磁吸盘', '金属臂装有盘体'), 'IDENTICAL');
    expect(pairsOf(test)).toContain('立杆=金属臂');
    judge(test, link(test, '空心', '盘体'), 'IDENTICAL');
    judge(test, link(test, '光滑', '装有盘体'), 'IDENTICAL');
    judge(test, link(test, '圆形', '有盘体'), 'IDENTICAL');
    expect(pairsOf(test)).not.toContain('立杆=金属臂');
  });

  it('leaves out what nobody confirmed', () => {
    const test = aCase();
    judge(test, link(test, '底座', '包括托脚和金属臂', { trust: 'suggested' }), 'IDENTICAL');
    expect(pairsOf(test)).toEqual([]);
  });

  it('counts what the expert stated of words, each pair once', () => {
    const test = aCase();
    judge(test, link(test, '底座', '包括托脚和金属臂'), 'IDENTICAL');
    judge(test, link(test, '磁吸盘', '金属臂装有盘体'), 'IDENTICAL');
    test.run({ type: 'term.alias', id: 'a', term: '底座', part: '托脚', productId: null });
    test.run({ type: 'term.alias', id: 'b', term: '磁吸盘', part: '盘体', productId: test.productId });
    expect(pairsOf(test)).toEqual(['底座=托脚', '磁吸盘=盘体', '立杆=金属臂']);
  });

  it('does not depend on the order in which a case was kept', () => {
    const word = fc.constantFrom('底座', '立杆', '磁吸盘', '托脚', '盘体');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { maxLength: 8 }), (sayings) => {
        const test = aCase();
        sayings.forEach(([term, part], at) => {
          test.run({ type: 'term.alias', id: `a${at}`, term, part, productId: null });
        });
        const { aliases } = test.state;
        const turned = Object.fromEntries(Object.entries(aliases).reverse());
        expect(statedPairs({ ...test.state, aliases: turned }, test.productId)).toEqual(
          statedPairs(test.state, test.productId),
        );
      }),
    );
  });
});

describe('what a case is offered of others', () => {
  const judged = () => {
    const test = aCase();
    judge(test, link(test, '底座', '包括托脚和金属臂'), 'IDENTICAL');
    judge(test, link(test, '磁吸盘', '金属臂装有盘体'), 'IDENTICAL');
    test.run({ type: 'term.alias', id: 't', term: '底座', part: '托脚', productId: null });
    return test;
  };
  const said = (part: string) => {
    const test = aCase();
    test.run({ type: 'term.alias', id: 'a', term: '底座', part, productId: null });
    return test;
  };
  const offered = (here: TestCase, ...memories: ReturnType<typeof learned>[]) =>
    recall(memories, here.state, here.productId);

  it('comes with the cases that hold it, newest first', () => {
    const { known } = offered(aCase(), learned(judged(), B), learned(judged(), A));
    expect(known.map(({ term, part, source }) => ({ term, part, source }))).toMatchObject([
      {
        term: '底座',
        part: '托脚',
        source: { kind: 'earlier', cases: [B, A], isSameProduct: true, rival: null },
      },
      { term: '立杆', part: '金属臂' },
    ]);
  });

  it('says what another case of the product holds instead, in both directions', () => {
    const { known } = offered(aCase(), learned(said('托脚'), B), learned(said('支脚'), A));
    expect(known.map(({ part, source }) => [part, source.kind === 'earlier' ? source.rival : null])).toEqual([
      ['托脚', { part: '支脚', in: A }],
      ['支脚', { part: '托脚', in: B }],
    ]);
  });

  it('finds no contradiction in one case that uses two names', () => {
    const both = said('托脚');
    both.run({ type: 'term.alias', id: 'b', term: '底座', part: '支脚', productId: null });
    const { known } = offered(aCase(), learned(both));
    expect(known.every(({ source }) => source.kind === 'earlier' && source.rival === null)).toBe(true);
  });

  it('finds no contradiction in a longer name of the same part', () => {
    const { known } = offered(aCase(), learned(said('托脚'), B), learned(said('金属托脚'), A));
    expect(known.every(({ source }) => source.kind === 'earlier' && source.rival === null)).toBe(true);
  });

  it('of another product is called so, and contradicts nothing: other makers use other words', () => {
    const here = new TestCase().loadClaims(CLAIM);
    const { known, remembered } = offered(here, learned(judged(), B), learned(said('支脚'), A));
    expect(known.length).toBeGreaterThan(0);
    for (const { source } of known) expect(source).toMatchObject({ isSameProduct: false, rival: null });
    expect(remembered).toEqual([]);
  });

  it('is the very passage where the same text is compared with the same words', () => {
    const here = aCase();
    const { remembered } = offered(here, learned(judged()));
    expect(remembered).toHaveLength(2);
    const feature = here.features(1).find(({ text }) => text.includes('底座'));
    expect(remembered.slice(0, 1)).toEqual([
      { featureId: feature?.id, materialId: 'page', start: 0, end: '包括托脚和金属臂'.length, cases: [A] },
    ]);
  });

  it('is nothing without other cases', () => {
    expect(offered(aCase())).toEqual({ known: [], remembered: [] });
  });
});
