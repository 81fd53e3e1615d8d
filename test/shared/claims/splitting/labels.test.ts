import { describe, expect, it } from 'vitest';
import { labelsOf } from '../../../../shared/claims/splitting/labels.ts';
import type { Place } from '../../../../shared/claims/splitting/outline.ts';

const INDEPENDENT = { no: 1, kind: 'independent' } as const;
const DEPENDENT = { no: 3, kind: 'dependent' } as const;
const top: Place = { parent: undefined, isPart: false };
const partOf = (parent: number): Place => ({ parent, isPart: true });
const drafts = (count: number, hasTitle = true) =>
  Array.from({ length: count }, (_, index) => ({ isTitle: hasTitle && index === 0 }));

describe('labelsOf (F15)', () => {
  it('counts parts under the feature they belong to', () => {
    const places = [top, top, partOf(1), partOf(1), top, partOf(4)];
    expect(labelsOf(INDEPENDENT, drafts(6), places, 'letters')).toEqual(['A', 'B', 'B1', 'B2', 'C', 'C1']);
    expect(labelsOf(INDEPENDENT, drafts(6), places, 'numbers')).toEqual([
      '1.0',
      '1.1',
      '1.1.1',
      '1.1.2',
      '1.2',
      '1.2.1',
    ]);
  });

  it('does not put a refinement under the feature it refines', () => {
    const refining: Place = { parent: 1, isPart: false };
    expect(labelsOf(INDEPENDENT, drafts(3), [top, top, refining], 'letters')).toEqual(['A', 'B', 'C']);
  });

  it('numbers what a dependent claim adds, whatever the style', () => {
    for (const style of ['letters', 'numbers'] as const) {
      expect(labelsOf(DEPENDENT, drafts(3), [top, top, top], style)).toEqual(['3.0', '3.1', '3.2']);
    }
    expect(labelsOf(DEPENDENT, drafts(2, false), [top, top], 'letters')).toEqual(['3.1', '3.2']);
  });

  it('goes on with two letters behind Z', () => {
    const count = 26 * 27 + 1;
    const labels = labelsOf(INDEPENDENT, drafts(count), new Array<Place>(count).fill(top), 'letters');
    expect([labels[25], labels[26], labels[51], labels[52], labels[701], labels[702]]).toEqual([
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
    expect(new Set(labels).size).toBe(count);
  });
});
