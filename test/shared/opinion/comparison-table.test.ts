import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpinionTable } from '../../../shared/opinion/model.ts';
import { defined } from '../../../shared/util/assert.ts';
import { longCase } from '../../docx/opinion-cases.ts';
import type { TestCase } from '../../support/case-builder.ts';
import { aRack, comparisonsOf, judge, judgeAll, modelOf, update } from './opinion-cases.ts';

const rowsOf = ({ rows }: OpinionTable) => rows.filter((row) => row.kind === 'row');
const column = (table: OpinionTable, index: number) =>
  rowsOf(table).map((row) => row.cells[index]?.lines.join('\n'));
const totalOf = (table: OpinionTable) => table.rows.at(-1)?.cells[0]?.lines.join('');
const first = (test: TestCase) => defined(comparisonsOf(modelOf(test.state))[0], 'a comparison table');

describe('the comparison table', () => {
  it('repeats the claim word for word in the order of its rows', () => {
    for (const test of [aRack(), longCase()]) {
      const tables = comparisonsOf(modelOf(test.state));
      for (const table of tables) {
        const no = Number(/权利要求(\d+)/u.exec(table.caption)?.[1]);
        expect(column(table, 1).join('')).toBe(test.claim(no).text.replace(/\s/gu, ''));
      }
    }
  });

  it('keeps the words of the claim wherever features are cut', () => {
    fc.assert(
      fc.property(fc.nat(4), fc.nat(60), (which, at) => {
        const test = aRack();
        const features = test.features(1);
        const feature = defined(features[which % features.length], 'a feature');
        const [start, end] = defined(feature.span, 'a span');
        const cut = start + 1 + (at % Math.max(1, end - start - 1));
        test.run({ type: 'feature.cut', featureId: feature.id, at: cut, newId: 'cut' });
        expect(column(first(test), 1).join('')).toBe(test.claim(1).text.replace(/\s/gu, ''));
      }),
      { numRuns: 30 },
    );
  });

  it('uses the closed list of results and never leaves a cell empty', () => {
    const test = aRack();
    judgeAll(test, {
      B: { verdict: 'MISSING', counterpart: '', reason: '未见底座' },
      C: { verdict: 'UNDETERMINED', counterpart: '', reason: '照片未显示', neededEvidence: '实物' },
    });
    const table = first(test);
    expect(column(table, 4).slice(0, 3)).toEqual(['相同', '缺少', '无法判断']);
    expect(column(table, 2).slice(0, 3)).toEqual(['对应A', '未见对应特征', '—']);
    expect(column(table, 5)[2]).toBe('照片未显示\n需补充：实物');
    expect(column(table, 3)).toContain('无对应证据');
    for (const row of table.rows)
      for (const cell of row.cells) expect(cell.lines.join('').trim()).not.toBe('');
  });

  it('sums the rows up', () => {
    const test = aRack();
    expect(totalOf(first(test))).toMatch(/^待比对的特征A、/u);
    judgeAll(test);
    expect(totalOf(first(test))).toBe('全部特征均具备');
    judge(test, 'B', { verdict: 'MISSING', reason: '未见' });
    expect(totalOf(first(test))).toBe('缺少特征B');
  });

  it('leads from a dependent claim to the table of the claim it builds on', () => {
    const [, second] = comparisonsOf(modelOf(aRack().state));
    expect(second?.rows[0]).toMatchObject({
      kind: 'note',
      cells: [{ span: 6, lines: ['引用权利要求1的全部特征，见表1'] }],
    });
  });

  it('names exhibit and place, and shows the passage while the expert has not written', () => {
    const test = aRack().addEvidence('e1', { no: 3 });
    const [feature] = test.features(1);
    const anchor = {
      kind: 'text',
      start: 0,
      end: 2,
      quote: '底板',
      prefix: '',
      suffix: '',
      page: 12,
      paragraph: null,
    } as const;
    test.run({
      type: 'link.add',
      id: 'l1',
      featureId: feature?.id ?? '',
      productId: test.productId,
      evidenceId: 'e1',
      anchor,
      trust: 'confirmed',
      because: '',
    });
    expect(column(first(test), 3)[0]).toBe('证据3第12页');
    expect(column(first(test), 2)[0]).toBe('“底板”');
  });

  it('lies across the page when it is long, and all tables lie alike', () => {
    const orientations = (test: TestCase) =>
      comparisonsOf(modelOf(test.state)).map((table) => table.orientation);
    expect(new Set(orientations(aRack()))).toEqual(new Set(['portrait']));
    expect(new Set(orientations(longCase()))).toEqual(new Set(['landscape']));
    const test = longCase();
    update(test, 'opinions', Object.keys(test.state.opinions)[0] ?? '', { tableOrientation: 'portrait' });
    expect(new Set(orientations(test))).toEqual(new Set(['portrait']));
  });

  it('gives long reasons room at the cost of other words, never of the whole', () => {
    const test = aRack();
    judgeAll(test);
    const usual = first(test).columns.map(({ share }) => share);
    judge(test, 'B', { reason: '很长的理由。'.repeat(60) });
    const wide = first(test);
    const shares = wide.columns.map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
    expect(wide.orientation).toBe('landscape');
    expect(shares[5]).toBeGreaterThan(usual[5] ?? 1);
    for (const share of shares) expect(share).toBeGreaterThan(0.05);
  });

  it('has columns that fill the width', () => {
    for (const test of [aRack(), longCase()]) {
      for (const { columns } of comparisonsOf(modelOf(test.state))) {
        expect(columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
      }
    }
  });

  it('names the product where there are several', () => {
    const captions = comparisonsOf(modelOf(longCase().state)).map((table) => table.caption);
    expect(captions.slice(0, 4)).toEqual([
      '权利要求1比对表（智能分拣台）',
      '权利要求2比对表（智能分拣台）',
      '权利要求3比对表（智能分拣台）',
      '权利要求1比对表（小型分拣台）',
    ]);
  });
});
