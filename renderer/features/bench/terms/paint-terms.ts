import { type TermFinder, type TermHit, termTone } from './find-terms.ts';

export type TermPainter = Readonly<{
  /** The term whose name stands at a place of the page; null for none. */
  termAt: (node: Node, offset: number) => number | null;
  /** Lets every name of one term stand out. */
  point: (term: number | null) => void;
  stop: () => void;
}>;

/** Longest the page is kept from a person at a time. */
const SLICE_MS = 6;
/** Quiet after a change before names are looked for again. */
const QUIET_MS = 120;
const CLAIM_PLACES = '[data-pane="claim"], [data-terms="claim"]';
const PLACES = `${CLAIM_PLACES}, [data-pane="material"], [data-terms="material"]`;
const POINTED = 'term-pointed';

/**
 * Colours the names of terms where they stand, by the browser's own highlights: no element is added, so carets,
 * selections and drawing stay as they are. Looks again when the words below `root` change.
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
    const nodes = textNodes(root);
    const fresh = new Map<Text, readonly TermHit[]>();
    let at = 0;
    const slice = () => {
      const end = performance.now() + SLICE_MS;
      for (; at < nodes.length && performance.now() < end; at += 1) {
        const node = nodes[at];
        const found = node === undefined ? [] : hitsIn(node);
        if (node !== undefined && found.length > 0) fresh.set(node, found);
      }
      if (at < nodes.length) timer = setTimeout(slice);
      else {
        hits = fresh;
        show();
      }
    };
    slice();
  };
  const again = (changes: readonly MutationRecord[]) => {
    if (!changes.some(({ target }) => elementOf(target)?.closest(PLACES) != null)) return;
    clearTimeout(timer);
    timer = setTimeout(look, QUIET_MS);
  };
  const watch = new MutationObserver(again);
  watch.observe(root, { childList: true, characterData: true, subtree: true });
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

function textNodes(root: HTMLElement): readonly Text[] {
  const nodes: Text[] = [];
  for (const place of root.querySelectorAll(PLACES)) {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text) nodes.push(node);
    }
  }
  return nodes;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
