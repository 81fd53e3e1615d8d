import type { DocumentChanges } from './document-changes.ts';

/** Class of a block or row that changed since the last look. */
export function changeClass({ groups }: DocumentChanges, group: string): string | null {
  const change = groups.find((one) => one.group === group);
  return change === undefined ? null : `is-${change.kind}`;
}
