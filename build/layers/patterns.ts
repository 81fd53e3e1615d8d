import { posix } from 'node:path';

/**
 * The part of `path` that a pattern covers, or undefined. "a/b" covers itself and all below,
 * "a/*" one child and all below it, "a/*.ts" files directly in a.
 */
export function findCovered(pattern: string, path: string): string | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (given.length < wanted.length) return undefined;
  const isFilePattern = wanted.at(-1)?.startsWith('*.') === true;
  if (isFilePattern && given.length !== wanted.length) return undefined;
  const fits = wanted.every((part, index) => fitsPart(part, given[index] ?? ''));
  return fits ? given.slice(0, wanted.length).join('/') : undefined;
}

/** Whether any of the patterns covers the path. */
export function isCovered(patterns: readonly string[], path: string): boolean {
  return patterns.some((pattern) => findCovered(pattern, path) !== undefined);
}

/** The path a relative specifier means, from the folder of `importer`; a query such as ?url is dropped. */
export function resolveRelative(importer: string, specifier: string): string {
  return posix.join(posix.dirname(importer), specifier.replace(/[?#].*$/, ''));
}

function fitsPart(wanted: string, given: string): boolean {
  if (wanted === '*') return true;
  return wanted.startsWith('*.') ? given.endsWith(wanted.slice(1)) : wanted === given;
}
