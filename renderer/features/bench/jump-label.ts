/** A row by its label. */
export type LabelledRow = Readonly<{ id: string; label: string }>;

export type Jump =
  | Readonly<{ kind: 'go'; id: string }>
  | Readonly<{ kind: 'wait' }>
  | Readonly<{ kind: 'none' }>;

/**
 * Where typed letters lead (G, then A..Z): at once when only one label begins with them, otherwise more
 * letters are awaited. `isDone` says that the person ended the label with Enter, and takes an exact one.
 */
export function findJump(rows: readonly LabelledRow[], typed: string, isDone = false): Jump {
  const wanted = typed.toUpperCase();
  const exact = rows.find((row) => row.label.toUpperCase() === wanted);
  const beginning = rows.filter((row) => row.label.toUpperCase().startsWith(wanted));
  const only = beginning.length === 1 ? beginning[0] : undefined;
  const found = isDone ? (exact ?? beginning[0]) : only;
  if (found !== undefined) return { kind: 'go', id: found.id };
  return beginning.length === 0 || isDone ? { kind: 'none' } : { kind: 'wait' };
}
