import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../../shared/domain/anchor.ts';
import { citationOf } from '../../../shared/opinion/citation.ts';
import { chineseDate } from '../../../shared/opinion/dates.ts';
import { planFigures } from '../../../shared/opinion/figures.ts';
import { defined } from '../../../shared/util/assert.ts';
import type { TestCase } from '../../support/case-builder.ts';
import { aRack, modelOf, tablesOf, wordsOf } from './opinion-cases.ts';

const region = (overrides: Partial<Extract<Anchor, { kind: 'region' }>> = {}): Anchor => ({
  kind: 'region',
  page: null,
  x: 0.2,
  y: 0.2,
  width: 0.4,
  height: 0.4,
  caption: '',
  ...overrides,
});

function link(test: TestCase, id: string, evidenceId: string, anchor: Anchor, which = 0): void {
  const feature = defined(test.features(1)[which], 'a feature');
  test.run({
    type: 'link.add',
    id,
    featureId: feature.id,
    productId: test.productId,
    evidenceId,
    anchor,
    trust: 'confirmed',
    because: '',
  });
}

const photo = { mime: 'image/png', image: { width: 800, height: 600 }, no: 2, name: '正面照片' } as const;

describe('the evidence list', () => {
  it('is replaced by a sentence when there is none', () => {
    expect(wordsOf(modelOf(aRack().state), 'evidence')).toBe('本案未提交证据。');
  });

  it('shows every exhibit with its whole hash, in pieces that fit a narrow column', () => {
    const sha256 = '0123456789abcdef'.repeat(4);
    const test = aRack().addEvidence('e1', { sha256, obtainedAt: '2026-11-03', proves: '一\n二' });
    const [table] = tablesOf(modelOf(test.state));
    const cells = defined(table, 'the list').rows[0]?.cells.map((cell) => cell.lines) ?? [];
    expect(cells[0]).toEqual(['证据1']);
    expect(cells[3]).toEqual(['2026年', '11月3日']);
    expect(cells[4]).toEqual(['一', '二']);
    expect(cells[5]).toHaveLength(4);
    expect(cells[5]?.join('')).toBe(sha256);
  });

  it('marks what is not known instead of leaving it empty', () => {
    const test = aRack().addEvidence('e1', { source: '', way: ' ', obtainedAt: null, proves: '' });
    const [table] = tablesOf(modelOf(test.state));
    const cells = defined(table, 'the list').rows[0]?.cells.map((cell) => cell.lines) ?? [];
    expect(cells.slice(2, 5)).toEqual([['—'], ['—'], ['—']]);
  });
});

describe('figures', () => {
  it('show a picture cut to the region when one place in it is pointed at', () => {
    const test = aRack().addEvidence('e2', photo);
    link(test, 'l1', 'e2', region());
    const { figures, numberOf } = planFigures(test.state);
    expect(figures).toHaveLength(1);
    expect(figures[0]?.region?.x).toBeCloseTo(0.12);
    expect(figures[0]?.region?.width).toBeCloseTo(0.56);
    expect(numberOf.get('l1')).toBe(1);
    expect(figures[0]?.alt).toContain('正面照片');
    expect(figures[0]?.caption).toContain('特征A');
  });

  it('show it once and whole when several places are pointed at, and never leave the picture', () => {
    const test = aRack().addEvidence('e2', photo);
    link(test, 'l1', 'e2', region({ x: 0, y: 0, width: 1, height: 1 }));
    expect(planFigures(test.state).figures[0]?.region).toEqual({ x: 0, y: 0, width: 1, height: 1 });
    link(test, 'l2', 'e2', region(), 1);
    const { figures, numberOf } = planFigures(test.state);
    expect(figures.map((figure) => figure.region)).toEqual([null]);
    expect([numberOf.get('l1'), numberOf.get('l2')]).toEqual([1, 1]);
  });

  it('leave out pictures nobody points at and formats that do not print', () => {
    const test = aRack()
      .addEvidence('e2', photo)
      .addEvidence('e3', { ...photo, mime: 'image/webp' });
    link(test, 'l1', 'e3', region());
    expect(planFigures(test.state).figures).toEqual([]);
  });

  it('are announced as an attachment', () => {
    const test = aRack().addEvidence('e2', photo);
    link(test, 'l1', 'e2', region());
    const model = modelOf(test.state);
    expect(model.meta.attachments).toEqual(['比对图片']);
    expect(model.sections.at(-1)?.blocks.map((block) => block.kind)).toEqual(['figure']);
  });
});

describe('citationOf', () => {
  const test = aRack().addEvidence('e1', { no: 3 });
  const evidence = test.state.evidence.e1;
  const text = { kind: 'text', start: 0, end: 1, quote: '底', prefix: '', suffix: '' } as const;
  const cite = (anchor: Anchor, figureNo?: number) =>
    citationOf({ anchor } as Parameters<typeof citationOf>[0], evidence, figureNo);

  it.each<[string, Anchor, number | undefined, string]>([
    ['a page', { ...text, page: 12, paragraph: 4 }, undefined, '证据3第12页'],
    ['a paragraph', { ...text, page: null, paragraph: 4 }, undefined, '证据3第4段'],
    ['the whole', { ...text, page: null, paragraph: null }, undefined, '证据3'],
    ['a figure', region(), 2, '证据3（图2）'],
    ['a region of a page', region({ page: 5 }), undefined, '证据3第5页图示区域'],
  ])('names %s', (_what, anchor, figureNo, words) => {
    expect(cite(anchor, figureNo)).toBe(words);
  });

  it('says when the source is gone', () => {
    expect(citationOf({ anchor: region() } as Parameters<typeof citationOf>[0], undefined)).toBe(
      '出处已失效',
    );
  });
});

describe('chineseDate', () => {
  it.each([
    ['2026-11-05', '2026年11月5日'],
    ['2026-01-10', '2026年1月10日'],
    ['2026-12-31T08:00:00Z', '2026年12月31日'],
    ['', ''],
    [null, ''],
  ])('writes %s as %s', (date, words) => {
    expect(chineseDate(date)).toBe(words);
  });
});
