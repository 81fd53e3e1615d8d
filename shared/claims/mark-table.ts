import type { ParsedClaim } from './model.ts';
import { findBareMarks } from './parsing/bare-marks.ts';
import { readMarkLists } from './parsing/figure-list.ts';
import { isSameName } from './parsing/mark-name.ts';
import { findMarks } from './reference-marks.ts';

/** Where a mark and its name were read. */
export type MarkSource = 'claims' | 'list' | 'description';

export type MarkName = Readonly<{
  name: string;
  /** Uses, those of its longer forms included. */
  count: number;
  sources: readonly MarkSource[];
  /** Longer names that only put words before it (弹性卡扣 for 卡扣), the most used first. */
  forms: readonly string[];
}>;

export type MarkEntry = Readonly<{
  mark: string;
  /** The name to show: that of the list of marks, else the one used most. */
  name: string;
  /** Every name of the part, the most used first; more than one are variants of a term, or a slip. */
  names: readonly MarkName[];
  /** The names cannot be one part's: no two of them end alike. */
  isAmbiguous: boolean;
}>;

/**
 * The table of reference marks (附图标记) of a patent: marks with their names from claims, the list of marks and
 * the running description, sorted by mark. For understanding only: marks do not limit a claim (细则第22条).
 */
export function markTable(
  sources: Readonly<{ claims?: readonly ParsedClaim[]; description?: string }>,
): readonly MarkEntry[] {
  const uses = new UseCounts();
  for (const claim of sources.claims ?? []) addBrackets(uses, claim.text, 'claims');
  const description = sources.description ?? '';
  for (const { mark, name } of readMarkLists(description)) uses.add(mark, name, 'list');
  addBrackets(uses, description, 'description');
  for (const { mark, name } of findBareMarks(description, uses.marks())) uses.add(mark, name, 'description');
  return uses.entries().sort((a, b) => byMark(a.mark, b.mark));
}

/** One name under several marks: the same part numbered twice, or two parts that must be told apart. */
export type SharedName = Readonly<{ name: string; marks: readonly string[] }>;

/** Names that the table gives to more than one mark, in order of the marks. */
export function sharedNames(table: readonly MarkEntry[]): readonly SharedName[] {
  const byName = Map.groupBy(table, ({ name }) => name);
  return [...byName]
    .filter(([name, entries]) => name !== '' && entries.length > 1)
    .map(([name, entries]) => ({ name, marks: entries.map(({ mark }) => mark) }));
}

/** Every other name that the table gives for a part called `term` (支杆, 弹性支撑杆 for 支撑杆). */
export function termVariants(term: string, table: readonly MarkEntry[]): readonly string[] {
  const variants = table
    .filter(({ names }) => names.some(({ name, forms }) => name === term || forms.includes(term)))
    .flatMap(({ names }) => names.flatMap(({ name, forms }) => [name, ...forms]));
  return [...new Set(variants)].filter((name) => name !== term);
}

function addBrackets(uses: UseCounts, text: string, source: MarkSource): void {
  for (const { marks, name } of findMarks(text)) {
    if (name !== '') for (const mark of marks) uses.add(mark, name, source);
  }
}

type Use = { count: number; sources: Set<MarkSource> };

class UseCounts {
  private readonly uses = new Map<string, Map<string, Use>>();

  add(mark: string, name: string, source: MarkSource): void {
    const names = this.uses.get(mark) ?? new Map<string, Use>();
    this.uses.set(mark, names);
    const use = names.get(name) ?? { count: 0, sources: new Set() };
    names.set(name, use);
    use.count++;
    use.sources.add(source);
  }

  marks(): ReadonlySet<string> {
    return new Set(this.uses.keys());
  }

  entries(): MarkEntry[] {
    return [...this.uses].map(([mark, uses]) => {
      const names = merged(uses);
      const listed = names.find(({ sources }) => sources.includes('list'));
      const first = listed ?? names[0];
      const isAmbiguous = names.some(({ name }) => first !== undefined && !isSameName(name, first.name));
      return { mark, name: first?.name ?? '', names, isAmbiguous };
    });
  }
}

/** Names that only put words before another, more frequent name of the same mark are counted with it. */
function merged(uses: ReadonlyMap<string, Use>): readonly MarkName[] {
  const names = [...uses].sort(([a, one], [b, two]) => a.length - b.length || two.count - one.count);
  const kept: { name: string; count: number; sources: Set<MarkSource>; forms: [string, number][] }[] = [];
  for (const [name, { count, sources }] of names) {
    const shorter = kept.find(
      (other) => name.endsWith(other.name) && other.count >= count && other.name.length > 1,
    );
    if (shorter === undefined) {
      kept.push({ name, count, sources: new Set(sources), forms: [] });
      continue;
    }
    shorter.count += count;
    if (isForm(name, count, sources)) shorter.forms.push([name, count]);
    for (const source of sources) shorter.sources.add(source);
  }
  kept.sort((a, b) => b.count - a.count || a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
  return kept.map(({ forms, sources, ...rest }) => {
    const byUse = forms.sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1));
    return { ...rest, sources: [...sources], forms: byUse.map(([name]) => name) };
  });
}

/** Running text also puts words before a name that are none of it (水沿吸水棉芯); they hardly stand there twice. */
function isForm(name: string, count: number, sources: ReadonlySet<MarkSource>): boolean {
  return /^[\p{L} ]+$/u.test(name) && (count > 1 || sources.has('claims') || sources.has('list'));
}

/** Numbers by value, then letters. */
function byMark(one: string, two: string): number {
  const a = Number.parseInt(one, 10);
  const b = Number.parseInt(two, 10);
  if (Number.isNaN(a) !== Number.isNaN(b)) return Number.isNaN(a) ? 1 : -1;
  return (Number.isNaN(a) ? 0 : a - b) || (one < two ? -1 : one > two ? 1 : 0);
}
