import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCycles } from '../../../build/layers/cycles.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const graphs = fc
  .array(fc.subarray(names), { minLength: names.length, maxLength: names.length })
  .map((targets) => new Map(names.map((name, index) => [name, targets[index] ?? []])));

describe('findCycles', () => {
  it('answers real ways round: each step is an import, the last leads back', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        for (const cycle of findCycles(graph)) {
          expect(cycle.length).toBeGreaterThan(1);
          expect(cycle.at(-1)).toBe(cycle[0]);
          cycle.slice(1).forEach((file, index) => {
            expect(graph.get(cycle[index] ?? '')).toContain(file);
          });
        }
      }),
    );
  });

  it('finds none exactly when the files can be put in an order', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        expect(findCycles(graph).length === 0).toBe(canBeOrdered(graph));
      }),
    );
  });
});

/** Takes away files without imports until none is left, or none can be taken. */
function canBeOrdered(graph: ReadonlyMap<string, readonly string[]>): boolean {
  const left = new Set(graph.keys());
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const name of [...left])
      if (!(graph.get(name) ?? []).some((target) => left.has(target))) left.delete(name);
  }
  return left.size === 0;
}
