import { type TermFinder, type TermHit, termTone } from './find-terms.ts';

export type TermPainter = Readonly<{
  /** The term whose name stands at a place of the page; null for none. */
  termAt: (node: Node, offset: number) => number | null;
  /** Lets every name of one term stand out. */
  point: (term: number | null) => void;
  stop: () => void;
}>;

/** Quiet after a change or a scroll before names are looked for again. */
const QUIET_MS = 80;
/** Pixels above and below what is in view that are coloured too, so that a short scroll shows no bare words. */
const MARGIN = 400;
const CLAIM_PLACES = '[data-pane="claim"], [data-terms="claim"]';
const PLACES = `${CLAIM_PLACES}, [data-pane="material"], [data-terms="material"]`;
const POINTED = 'term-pointed';

/**
 * Colours the names of terms where they stand, by the browser's own highlights: no element is added, so carets,
 * selections and drawing stay as they are. Looks again when the words below `root` change or move. Only words in or
 * near view are coloured: the browser weighs every range at every frame.
 */
export function paintTerms(root: HTMLElement, find: TermFinder): TermPainter {
  let hits = new Map<Text, readonly TermHit[]>();
  const known = new WeakMap<Text, Readonly<{ words: string; hits: readonly TermHit[] }>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pointed: number | null = null;

  const hitsIn = (node: Text): readonly TermHit[] => {
    const before = known.get(node);
    if (before?.words === node.data) return before.hits;
    const isClaim = node.parentElement?.closest(CLAIM_PLACES) != null;
    const found = (isClaim ? find.inClaim : find.inMaterial)(node.data);
    known.set(node, { words: node.data, hits: found });
    return found;
  };
  const show = () => {
    const tones = new Map<string, StaticRange[]>();
    const add = (name: string, range: StaticRange) => {
      const ranges = tones.get(name) ?? [];
      tones.set(name, ranges);
      ranges.push(range);
    };
    for (const [node, found] of hits) {
      for (const { start, end, term } of found) {
        const range = { startContainer: node, startOffset: start, endContainer: node, endOffset: end };
        add(`term-${termTone(term)}`, new StaticRange(range));
        if (term === pointed) add(POINTED, new StaticRange(range));
      }
    }
    forget();
    for (const [name, ranges] of tones) CSS.highlights.set(name, new Highlight(...ranges));
  };
  const look = () => {
    hits = new Map();
    for (const node of textsInView(root)) {
      const found = hitsIn(node);
      if (found.length > 0) hits.set(node, found);
    }
    show();
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, QUIET_MS);
  };
  const again = (changes: readonly MutationRecord[]) => {
    if (changes.some(({ target }) => elementOf(target)?.closest(PLACES) != null)) soon();
  };
  const watch = new MutationObserver(again);
  watch.observe(root, { childList: true, characterData: true, subtree: true });
  root.addEventListener('scroll', soon, { capture: true, passive: true });
  timer = setTimeout(look);
  return {
    termAt: (node, offset) => {
      const found = node instanceof Text ? hits.get(node) : undefined;
      return found?.find(({ start, end }) => start <= offset && offset <= end)?.term ?? null;
    },
    point: (term) => {
      if (term === pointed) return;
      pointed = term;
      show();
    },
    stop: () => {
      watch.disconnect();
      root.removeEventListener('scroll', soon, { capture: true });
      clearTimeout(timer);
      forget();
    },
  };
}

/** Whether this browser can colour words without adding elements. */
export function canPaintTerms(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight !== 'undefined';
}

function forget(): void {
  for (const name of [...CSS.highlights.keys()]) if (name.startsWith('term-')) CSS.highlights.delete(name);
}

function textsInView(root: HTMLElement): readonly Text[] {
  const nodes: Text[] = [];
  for (const place of root.querySelectorAll(PLACES)) if (isInView(place)) collectTexts(place, nodes);
  return nodes;
}

function collectTexts(element: Element, nodes: Text[]): void {
  for (const child of element.childNodes) {
    if (child instanceof Text) nodes.push(child);
    else if (child instanceof Element && isInView(child)) collectTexts(child, nodes);
  }
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -MARGIN && top < innerHeight + MARGIN;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
