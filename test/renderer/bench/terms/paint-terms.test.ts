import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClaimTerm } from '../../../../renderer/features/bench/terms/claim-terms.ts';
import { termFinder } from '../../../../renderer/features/bench/terms/find-terms.ts';
import {
  canPaintTerms,
  paintTerms,
  type TermPainter,
} from '../../../../renderer/features/bench/terms/paint-terms.ts';
import { defined } from '../../../../shared/util/assert.ts';

const TERMS: readonly ClaimTerm[] = [
  { name: '杯体', mark: '1', variants: [], parts: [] },
  { name: '盖体', mark: '2', variants: [], parts: [{ words: '翻盖', aliasId: null }] },
];

/** Stands in for what the page's test environment lacks: a highlight is a set of ranges under a name. */
class FakeHighlight extends Set<StaticRange> {
  constructor(...ranges: readonly StaticRange[]) {
    super(ranges);
  }
}

class FakeRange {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endOffset: number;
  constructor({ startContainer, startOffset, endOffset }: StaticRangeInit) {
    this.startContainer = startContainer;
    this.startOffset = startOffset;
    this.endOffset = endOffset;
  }
}

let root: HTMLElement;
let painter: TermPainter | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('StaticRange', FakeRange);
  root = document.createElement('div');
  root.innerHTML =
    '<p data-pane="claim">杯体与盖体，翻盖</p><p data-pane="material">翻盖盖在杯体上</p><p>杯体</p>';
  document.body.replaceChildren(root);
});
afterEach(() => {
  painter?.stop();
  painter = undefined;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Words under each highlight, by its name. */
function painted(): Readonly<Record<string, readonly string[]>> {
  const highlights = CSS.highlights as unknown as ReadonlyMap<string, ReadonlySet<StaticRange>>;
  return Object.fromEntries(
    [...highlights].map(([name, ranges]) => [
      name,
      [...ranges].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer.textContent ?? '').slice(startOffset, endOffset),
      ),
    ]),
  );
}

function begin(): TermPainter {
  const made = paintTerms(root, termFinder(TERMS));
  painter = made;
  vi.runAllTimers();
  return made;
}

describe('painting terms', () => {
  it('marks names in the claim, names and the product’s words in the material, and nothing elsewhere', () => {
    begin();
    expect(painted()).toEqual({ 'term-1': ['杯体', '杯体'], 'term-2': ['盖体', '翻盖'] });
    expect(root.querySelectorAll('span')).toHaveLength(0);
  });

  it('lets one term stand out wherever it is named, and lets it go', () => {
    const made = begin();
    const words = defined(root.children[1]?.firstChild, 'words of the material');
    expect([made.termAt(words, 1), made.termAt(words, 3), made.termAt(root, 0)]).toEqual([1, null, null]);
    made.point(1);
    expect(painted()['term-pointed']).toEqual(['盖体', '翻盖']);
    made.point(null);
    expect(painted()['term-pointed']).toBeUndefined();
  });

  it('looks again when words change, and leaves nothing behind', async () => {
    begin();
    defined(root.children[1], 'material').textContent = '只有杯体';
    await vi.runAllTimersAsync();
    expect(painted()['term-2']).toEqual(['盖体']);
    painter?.stop();
    expect(painted()).toEqual({});
  });

  it('is not offered where the browser cannot do it', () => {
    expect(canPaintTerms()).toBe(true);
    vi.unstubAllGlobals();
    expect(canPaintTerms()).toBe(false);
  });
});
