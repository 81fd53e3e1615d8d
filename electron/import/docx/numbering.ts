import { allBelow, elementsOf, findChild, type MarkupElement } from '../markup/markup-tree.ts';
import { formatNumber } from './number-format.ts';

/** List membership of a paragraph: list id and level from 0. */
export type ListPlace = Readonly<{ listId: string; level: number }>;

type Level = Readonly<{ start: number; format: string; pattern: string; suffix: string; isLegal: boolean }>;
type List = Readonly<{
  abstractId: string;
  levels: ReadonlyMap<number, Level>;
  restarts: ReadonlyMap<number, number>;
}>;

/**
 * Automatic numbering as Word shows it. Claims are often numbered automatically: without this their
 * numbers would be lost. Paragraphs have to be asked for in document order, since numbers count.
 */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counters = new Map<string, number[]>();
  readonly #restarted = new Set<string>();

  constructor(part: MarkupElement | undefined) {
    this.#lists = part ? readLists(part) : new Map();
  }

  /** The label with its following blank ("1. "), or '' for a place no list defines. */
  next({ listId, level }: ListPlace): string {
    const list = this.#lists.get(listId);
    const own = list?.levels.get(level);
    if (!list || !own) return '';
    const counters = this.#countersOf(listId, list);
    counters[level] = (counters[level] ?? own.start - 1) + 1;
    counters.length = level + 1;
    if (own.format === 'bullet') return '• ';
    const label = own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels.get(at);
      const format = own.isLegal ? 'decimal' : (shown?.format ?? 'decimal');
      return formatNumber(counters[at] ?? shown?.start ?? 1, format);
    });
    if (label === '') return '';
    return own.suffix === 'nothing' ? label : `${label} `;
  }

  /** Lists of one abstract definition count on together unless one of them restarts. */
  #countersOf(listId: string, list: List): number[] {
    const counters = this.#counters.get(list.abstractId) ?? [];
    if (list.restarts.size > 0 && !this.#restarted.has(listId)) {
      this.#restarted.add(listId);
      for (const [level, start] of list.restarts) counters[level] = start - 1;
    }
    this.#counters.set(list.abstractId, counters);
    return counters;
  }
}

function readLists(part: MarkupElement): Map<string, List> {
  const abstracts = new Map<string, ReadonlyMap<number, Level>>();
  for (const abstract of elementsOf(part, 'w:abstractNum')) {
    abstracts.set(abstract.attributes['w:abstractNumId'] ?? '', readLevels(abstract));
  }
  const lists = new Map<string, List>();
  for (const list of elementsOf(part, 'w:num')) {
    const abstractId = findChild(list, 'w:abstractNumId')?.attributes['w:val'] ?? '';
    const overrides = elementsOf(list, 'w:lvlOverride');
    const restarts = new Map<number, number>();
    for (const override of overrides) {
      const start = findChild(override, 'w:startOverride')?.attributes['w:val'];
      if (start !== undefined) restarts.set(Number(override.attributes['w:ilvl'] ?? 0), Number(start));
    }
    const replaced = overrides.flatMap((override) => [...readLevels(override)]);
    const levels = new Map([...(abstracts.get(abstractId) ?? []), ...replaced]);
    lists.set(list.attributes['w:numId'] ?? '', { abstractId, levels, restarts });
  }
  return lists;
}

function readLevels(parent: MarkupElement): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const level of allBelow(parent, (element) => element.name === 'w:lvl')) {
    const value = (name: string) => findChild(level, name)?.attributes['w:val'];
    levels.set(Number(level.attributes['w:ilvl'] ?? 0), {
      start: Number(value('w:start') ?? 1),
      format: value('w:numFmt') ?? 'decimal',
      pattern: value('w:lvlText') ?? '',
      suffix: value('w:suff') ?? 'tab',
      isLegal: findChild(level, 'w:isLgl') !== undefined,
    });
  }
  return levels;
}
