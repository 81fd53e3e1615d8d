import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionBetween, type Turns, unturn } from '../../../../renderer/parts/readers/region-geometry.ts';

describe('a region', () => {
  it('is the rectangle between two corners, drawn in any direction', () => {
    const region = { x: 0.1, y: 0.2, width: 0.3, height: 0.4 };
    expect(regionBetween({ x: 0.1, y: 0.2 }, { x: 0.4, y: 0.6 })).toEqual(region);
    expect(regionBetween({ x: 0.4, y: 0.6 }, { x: 0.1, y: 0.2 })).toEqual(region);
    expect(regionBetween({ x: 0.4, y: 0.2 }, { x: 0.1, y: 0.6 })).toEqual(region);
  });

  it('is nothing for a click', () => {
    expect(regionBetween({ x: 0.5, y: 0.5 }, { x: 0.503, y: 0.9 })).toBeNull();
  });

  it('stays inside the picture', () => {
    const side = fc.double({ min: -2, max: 3, noNaN: true });
    const point = fc.record({ x: side, y: side });
    fc.assert(
      fc.property(point, point, (a, b) => {
        const region = regionBetween(a, b);
        if (region === null) return;
        expect(region.x).toBeGreaterThanOrEqual(0);
        expect(region.y).toBeGreaterThanOrEqual(0);
        expect(region.x + region.width).toBeLessThanOrEqual(1.0001);
        expect(region.y + region.height).toBeLessThanOrEqual(1.0001);
      }),
    );
  });
});

describe('a turned picture', () => {
  it('keeps its regions on the upright one', () => {
    const corner = { x: 0.2, y: 0.1 };
    const seen: Readonly<Record<Turns, { x: number; y: number }>> = {
      0: corner,
      1: { x: 0.9, y: 0.2 },
      2: { x: 0.8, y: 0.9 },
      3: { x: 0.1, y: 0.8 },
    };
    for (const turns of [0, 1, 2, 3] as const) {
      const upright = unturn(seen[turns], turns);
      expect(upright.x).toBeCloseTo(corner.x);
      expect(upright.y).toBeCloseTo(corner.y);
    }
  });
});
