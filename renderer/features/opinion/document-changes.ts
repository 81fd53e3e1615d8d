import type { DocumentUnit } from './document-units.ts';

/** What became of one block or row since it was looked at last. */
export type GroupChange = Readonly<{
  group: string;
  section: string;
  kind: 'added' | 'changed' | 'removed';
}>;

export type DocumentChanges = Readonly<{
  /** In the order of the document; removed ones after those that stand. */
  groups: readonly GroupChange[];
  /** Earlier words of a unit that stands, by unit key; absent when it is the same or new. */
  before: ReadonlyMap<string, string>;
  /** Words of blocks and rows that are gone, by section. */
  removed: ReadonlyMap<string, readonly string[]>;
}>;

export const NO_CHANGES: DocumentChanges = { groups: [], before: new Map(), removed: new Map() };

/** Compares the document with how it read before, piece by piece. */
export function compareDocuments(
  earlier: readonly DocumentUnit[],
  now: readonly DocumentUnit[],
): DocumentChanges {
  const old = new Map(earlier.map((unit) => [unit.key, unit]));
  const oldGroups = new Set(earlier.map((unit) => unit.group));
  const groups = new Map<string, GroupChange>();
  const before = new Map<string, string>();
  for (const { key, group, section, text } of now) {
    const was = old.get(key);
    if (was?.text === text) continue;
    if (was !== undefined) before.set(key, was.text);
    const kind = oldGroups.has(group) ? 'changed' : 'added';
    if (!groups.has(group)) groups.set(group, { group, section, kind });
  }
  const standing = new Set(now.map((unit) => unit.group));
  const gone = Map.groupBy(
    earlier.filter((unit) => !standing.has(unit.group)),
    (unit) => unit.group,
  );
  const removed = new Map<string, string[]>();
  for (const [group, units] of gone) {
    const section = units[0]?.section ?? '';
    groups.set(group, { group, section, kind: 'removed' });
    const words = units.map((unit) => unit.text.replaceAll('\n', '')).join('　');
    removed.set(section, [...(removed.get(section) ?? []), words]);
  }
  return { groups: [...groups.values()], before, removed };
}
