import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimBranches } from '../../../renderer/features/bench/claim-branches.ts';
import { cropStyle } from '../../../renderer/features/bench/crop-style.ts';
import { findJump } from '../../../renderer/features/bench/jump-label.ts';
import { linkMarks, suggestionMarks } from '../../../renderer/features/bench/material-marks.ts';
import { phrasesFor } from '../../../renderer/features/bench/reason-source.ts';
import { clampBox, ribbonPath } from '../../../renderer/features/bench/ribbon-path.ts';
import { becauseOf, openSuggestions, reasonPairs } from '../../../renderer/features/bench/suggestion-view.ts';
import { pendingJudgment } from '../../../shared/domain/judgment.ts';
import { aRack, aSuggestion, featureAt, linkCommand, offered, PAGE_TEXT } from './rack-case.ts';

describe('a jump to a label', () => {
  const rows = ['A', 'B', 'B1', '2.1'].map((label) => ({ id: label, label }));

  it('goes at once where only one label can be meant', () => {
    expect(findJump(rows, 'a')).toEqual({ kind: 'go', id: 'A' });
    expect(findJump(rows, 'b1')).toEqual({ kind: 'go', id: 'B1' });
    expect(findJump(rows, '2')).toEqual({ kind: 'go', id: '2.1' });
  });

  it('waits while several can be meant, and takes the exact one on Enter', () => {
    expect(findJump(rows, 'b')).toEqual({ kind: 'wait' });
    expect(findJump(rows, 'b', true)).toEqual({ kind: 'go', id: 'B' });
  });

  it('leads nowhere where no label begins so', () => {
    expect(findJump(rows, 'x')).toEqual({ kind: 'none' });
    expect(findJump([], '', true)).toEqual({ kind: 'none' });
  });
});

describe('suggestions of a row', () => {
  const rack = aRack();
  const { id } = featureAt(rack, 1, 1);
  const three = ['底座为圆形', '支撑杆下端与底座铰接', '由硅胶制成', '限位块长40 mm'].map(aSuggestion);

  it('are at most three, without what was linked or refused', () => {
    rack.run(linkCommand(rack, id, '支撑杆下端'));
    const [first] = three;
    const refused = {
      id: 'r',
      featureId: id,
      evidenceId: 'page',
      start: first?.start ?? 0,
      end: first?.end ?? 0,
    };
    const open = openSuggestions(offered(id, ...three), Object.values(rack.state.links), [refused]);
    expect(open.map(({ text }) => text)).toEqual(['由硅胶制成', '限位块长40 mm']);
    expect(openSuggestions(offered(id, ...three), [], [])).toHaveLength(3);
    expect(openSuggestions(undefined, [], [])).toEqual([]);
  });

  it('say each reason once, and different words as a pair', () => {
    const suggestion = aSuggestion('由硅胶制成');
    expect(reasonPairs(suggestion).map(({ words }) => words)).toEqual(['支撑杆', '弹性材料→硅胶']);
    expect(becauseOf(suggestion)).toBe('支撑杆、弹性材料→硅胶');
  });
});

describe('marks in the material', () => {
  it('make the links of the current row stand out and name their features', () => {
    const rack = aRack();
    const { id, label } = featureAt(rack, 1, 1);
    rack.run(linkCommand(rack, id, '由硅胶制成'));
    const links = Object.values(rack.state.links);
    expect(linkMarks(links, rack.state.features, id)).toMatchObject([{ id: 'link', label, tone: 'current' }]);
    expect(linkMarks(links, rack.state.features, null)).toMatchObject([{ tone: 'link' }]);
    expect(linkMarks(links, {}, id)).toEqual([]);
  });

  it('show suggestions only in the material that holds them', () => {
    const suggestion = aSuggestion('由硅胶制成');
    const [mark] = suggestionMarks([suggestion], 'page', PAGE_TEXT);
    expect(mark?.anchor).toMatchObject({ kind: 'text', quote: '由硅胶制成' });
    expect(suggestionMarks([suggestion], 'other', PAGE_TEXT)).toEqual([]);
    expect(suggestionMarks([suggestion], 'page', { ...PAGE_TEXT, text: '短' })).toEqual([]);
  });
});

describe('the tree of claims', () => {
  it('puts each claim below the first it builds on and knows its whole chain', () => {
    const claims = Object.values(aRack().state.claims);
    expect(claimBranches(claims).map(({ claim, depth, chain }) => [claim.no, depth, chain])).toEqual([
      [1, 0, []],
      [2, 1, [1]],
      [3, 1, [1, 2]],
    ]);
  });

  it('loses no claim, even where one names itself or a later one', () => {
    const [claim] = Object.values(aRack().state.claims);
    if (claim === undefined) throw new Error('no claim');
    const bent = [
      { ...claim, id: 'x', no: 1, dependsOn: [2] },
      { ...claim, id: 'y', no: 2, dependsOn: [2, 1] },
    ];
    expect(claimBranches(bent).map(({ claim: { no } }) => no)).toEqual([1, 2]);
  });
});

describe('phrases for a reason', () => {
  it('are the own ones, then whole lines of other rows, each once', () => {
    const other = { ...pendingJudgment('b', 'p'), reason: '证据显示二者结构相同。\n短' };
    const own = { ...pendingJudgment('a', 'p'), reason: '本行的理由不再提示' };
    expect(phrasesFor(['经比对，'], [other, own, other], 'a')).toEqual([
      '经比对，',
      '证据显示二者结构相同。',
    ]);
  });
});

describe('ribbons and crops', () => {
  const pane = { left: 0, right: 100, top: 0, bottom: 100 };

  it('end as a line at the edge where their end is scrolled away', () => {
    expect(clampBox({ left: 5, right: 50, top: 140, bottom: 160 }, pane)).toMatchObject({
      top: 100,
      bottom: 100,
    });
  });

  it('never leave their pane', () => {
    const number = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(number, number, number, number, (left, right, top, bottom) => {
        const box = clampBox({ left, right, top, bottom }, pane);
        expect(Object.values(box).every((value) => value >= 0 && value <= 100)).toBe(true);
      }),
    );
  });

  it('join the right side of one box to the left side of the other', () => {
    const path = ribbonPath(
      { left: 0, right: 10, top: 1, bottom: 3 },
      { left: 30, right: 60, top: 8, bottom: 9 },
    );
    expect(path).toBe('M10 1C20 1 20 8 30 8V9C20 9 20 3 10 3Z');
  });

  it('show a region in its proportions, never larger than it is', () => {
    const region = { x: 0.5, y: 0.25, width: 0.1, height: 0.1 };
    expect(cropStyle(region, { width: 200, height: 100 })).toEqual({
      width: '20px',
      height: '10px',
      backgroundSize: '200px 100px',
      backgroundPosition: '-100px -25px',
    });
    const large = cropStyle({ ...region, width: 0.5 }, { width: 2000, height: 1000 });
    expect(Number.parseFloat(large.width)).toBeLessThanOrEqual(92);
  });
});
