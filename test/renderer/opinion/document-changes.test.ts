import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../../renderer/features/opinion/document-changes.ts';
import type { DocumentUnit } from '../../../renderer/features/opinion/document-units.ts';
import { unitsOf } from '../../../renderer/features/opinion/document-units.ts';
import { buildOpinion } from '../../../shared/opinion/build.ts';
import { TestCase } from '../../support/case-builder.ts';
import { OPINION_RESOURCES } from './shipped-resources.ts';

function aUnit(key: string, text: string, group = key): DocumentUnit {
  return { key, group, section: 'analysis', text };
}

function unitsNow(test: TestCase): DocumentUnit[] {
  return unitsOf(buildOpinion(test.state, OPINION_RESOURCES, { isDraft: false, versions: {} }));
}

function aComparedCase(): TestCase {
  const test = new TestCase().loadClaims();
  test.run({ type: 'claims.assert', rightId: test.rightId, nos: [1] });
  for (const feature of test.features(1)) {
    const patch = { verdict: 'IDENTICAL', reason: '结构相同。' } as const;
    test.run({ type: 'judgment.set', featureId: feature.id, productId: test.productId, patch });
  }
  return test;
}

describe('compareDocuments', () => {
  it('finds nothing where nothing changed', () => {
    const units = unitsNow(aComparedCase());
    expect(units.length).toBeGreaterThan(10);
    expect(compareDocuments(units, units)).toEqual({ groups: [], before: new Map(), removed: new Map() });
  });

  it('counts several changed cells of a row once and keeps the earlier words of each', () => {
    const changes = compareDocuments(
      [aUnit('r/0', '等同', 'r'), aUnit('r/1', '因为甲', 'r')],
      [aUnit('r/0', '缺少', 'r'), aUnit('r/1', '因为乙', 'r')],
    );
    expect(changes.groups).toEqual([{ group: 'r', section: 'analysis', kind: 'changed' }]);
    expect([...changes.before]).toEqual([
      ['r/0', '等同'],
      ['r/1', '因为甲'],
    ]);
  });

  it('tells new and vanished blocks apart', () => {
    const changes = compareDocuments(
      [aUnit('a', '甲'), aUnit('b', '乙')],
      [aUnit('a', '甲'), aUnit('c', '丙')],
    );
    expect(changes.groups.map(({ group, kind }) => [group, kind])).toEqual([
      ['c', 'added'],
      ['b', 'removed'],
    ]);
    expect(changes.removed.get('analysis')).toEqual(['乙']);
    expect(changes.before.size).toBe(0);
  });

  it('always explains the document now: every unit is the same, changed or new', () => {
    const units = fc
      .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('甲', '乙')), {
        selector: ([key]) => key,
      })
      .map((list) => list.map(([key, text]) => aUnit(key, text)));
    fc.assert(
      fc.property(units, units, (earlier, now) => {
        const { groups, before } = compareDocuments(earlier, now);
        for (const unit of now) {
          const was = earlier.find((other) => other.key === unit.key);
          const kind = groups.find((group) => group.group === unit.key)?.kind;
          expect(kind).toBe(was === undefined ? 'added' : was.text === unit.text ? undefined : 'changed');
          expect(before.get(unit.key)).toBe(kind === 'changed' ? was?.text : undefined);
        }
        const gone = earlier.filter((unit) => !now.some((other) => other.key === unit.key));
        expect(groups.filter((group) => group.kind === 'removed').length).toBe(gone.length);
      }),
    );
  });
});

describe('a verdict that changes', () => {
  it('marks its row, the total, the analysis and the conclusion, and nothing else', () => {
    const test = aComparedCase();
    const earlier = unitsNow(test);
    const [feature] = test.features(1);
    const patch = { verdict: 'MISSING', reason: '照片中没有底座。' } as const;
    test.run({ type: 'judgment.set', featureId: feature?.id ?? '', productId: test.productId, patch });
    const { groups, before } = compareDocuments(earlier, unitsNow(test));
    expect([...new Set(groups.map((group) => group.section))].sort()).toEqual([
      'analysis',
      'comparison',
      'conclusion',
    ]);
    expect([...before.values()]).toContain('相同');
    expect(groups.filter((group) => group.section === 'comparison').length).toBe(2);
  });

  it('is no change any more when it is taken back', () => {
    const test = aComparedCase();
    const earlier = unitsNow(test);
    const [feature] = test.features(1);
    const set = (verdict: 'MISSING' | 'IDENTICAL', reason: string) =>
      test.run({
        type: 'judgment.set',
        featureId: feature?.id ?? '',
        productId: test.productId,
        patch: { verdict, reason },
      });
    set('MISSING', '没有。');
    set('IDENTICAL', '结构相同。');
    expect(compareDocuments(earlier, unitsNow(test)).groups).toEqual([]);
  });
});

describe('unitsOf', () => {
  it('names every piece once', () => {
    const keys = unitsNow(aComparedCase()).map((unit) => unit.key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leaves out the words that the person writes and the names of those who sign', () => {
    const test = aComparedCase();
    const earlier = unitsNow(test);
    const content = { version: 1, blocks: [{ kind: 'paragraph', runs: [{ text: '自己的话' }] }] } as const;
    test.run({ type: 'section.set', section: 'analysis', content: structuredClone(content) as never });
    test.run({ type: 'record.add', collection: 'experts', id: 'e1', patch: { name: '周以宁' } });
    expect(compareDocuments(earlier, unitsNow(test)).groups).toEqual([]);
  });
});
