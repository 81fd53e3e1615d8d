import type { RichBlock, RichRun, RichText } from '../../shared/domain/rich-text.ts';
import { normaliseRichText, type RunFormat, runOf } from './rich-runs.ts';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
/** Nothing in these is words that a person saw. */
const SKIPPED = new Set('HEAD IFRAME NOSCRIPT OBJECT SCRIPT STYLE TEMPLATE TITLE SVG IMG INPUT'.split(' '));

const FORMATS: Readonly<Record<string, RunFormat>> = {
  B: { bold: true },
  STRONG: { bold: true },
  I: { italic: true },
  EM: { italic: true },
  U: { underline: true },
  INS: { underline: true },
  SUB: { script: 'sub' },
  SUP: { script: 'super' },
};

const MAX_DEPTH = 200;

/**
 * Pasted HTML as plain words with the few formats an opinion has. It is parsed into a document that is never
 * shown and runs nothing; fonts, colours, links, pictures and hidden parts are left behind.
 */
export function richTextFromHtml(html: string): RichText {
  const page = new DOMParser().parseFromString(disarmStyles(html), 'text/html');
  const collector = new Collector();
  collector.walk(page.body, {}, 'paragraph', 0);
  return normaliseRichText({ version: 1, blocks: collector.blocks.map(withoutEndSpace) });
}

class Collector {
  readonly blocks: RichBlock[] = [];
  private isOpen = false;

  walk(parent: Node, format: RunFormat, kind: RichBlock['kind'], depth: number): void {
    if (depth > MAX_DEPTH) return;
    for (const child of parent.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) this.add(child.textContent ?? '', format, kind);
      else if (child instanceof HTMLElement) this.element(child, format, kind, depth);
    }
  }

  private element(element: HTMLElement, format: RunFormat, kind: RichBlock['kind'], depth: number): void {
    const name = element.tagName.toUpperCase();
    if (SKIPPED.has(name) || isHidden(element)) return;
    if (name === 'BR') {
      this.isOpen = false;
      return;
    }
    const inside = { ...format, ...FORMATS[name], ...styleFormat(element) };
    const isBlock = BLOCKS.has(name);
    if (isBlock) this.isOpen = false;
    this.walk(element, inside, name === 'LI' ? 'item' : kind, depth + 1);
    if (isBlock) this.isOpen = false;
  }

  private add(raw: string, format: RunFormat, kind: RichBlock['kind']): void {
    const text = collapse(raw);
    if (!this.isOpen && text.trim() === '') return;
    if (!this.isOpen) {
      this.blocks.push({ kind, runs: [] });
      this.isOpen = true;
    }
    const runs = this.blocks.at(-1)?.runs as RichRun[];
    const isAfterSpace = runs.at(-1)?.text.endsWith(' ') ?? true;
    runs.push(runOf(isAfterSpace ? text.trimStart() : text, format));
  }
}

function withoutEndSpace({ kind, runs }: RichBlock): RichBlock {
  return {
    kind,
    runs: runs.map((run, at) => (at === runs.length - 1 ? runOf(run.text.trimEnd(), run) : run)),
  };
}

/** White space as a page shows it; between Chinese characters a line end of the source is nothing. */
function collapse(raw: string): string {
  return raw
    .replace(/(?<=[\p{Script=Han}，。；：、）”])[ \t]*\r?\n\s*(?=[\p{Script=Han}，。；：、（“])/gu, '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replaceAll('\u00A0', ' ');
}

/** The page's policy refuses styles even in a document that is never shown: they are read as plain attributes. */
function disarmStyles(html: string): string {
  return html
    .replace(/<style[\s\S]*?<\/style\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='));
}

/** Word and web pages often carry bold and the like as styles; `font-weight: normal` on a `<b>` takes it back. */
function styleFormat(element: HTMLElement): RunFormat {
  const style = stylesOf(element);
  const weight = style.get('font-weight');
  const slant = style.get('font-style');
  const place = style.get('vertical-align');
  const lines = style.get('text-decoration') ?? style.get('text-decoration-line') ?? '';
  return {
    ...(weight === undefined ? {} : { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(slant === undefined ? {} : { italic: slant === 'italic' }),
    ...(lines.includes('underline') ? { underline: true } : {}),
    ...(place === 'sub' || place === 'super' ? { script: place } : {}),
  };
}

function isHidden(element: HTMLElement): boolean {
  const style = stylesOf(element);
  const isHiddenByWord = style.get('mso-hide') === 'all';
  return element.hasAttribute('hidden') || style.get('display') === 'none' || isHiddenByWord;
}

function stylesOf(element: HTMLElement): ReadonlyMap<string, string> {
  const rules = (element.dataset.style ?? '').split(';').map((rule) => rule.split(':'));
  return new Map(
    rules.map(([name = '', value = '']) => [name.trim().toLowerCase(), value.trim().toLowerCase()]),
  );
}
