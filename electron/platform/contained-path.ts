import path from 'node:path';

/**
 * The absolute path of `relative` inside `root`, or undefined when it would lead outside. Decides by
 * `path.relative`, not by prefix (`/app` is no parent of `/app-evil`), and refuses NUL bytes.
 */
export function containedPath(root: string, relative: string): string | undefined {
  if (relative.includes('\0')) return undefined;
  const absolute = path.resolve(root, `.${path.sep}${relative}`);
  const back = path.relative(root, absolute);
  const isInside = back !== '' && !back.startsWith('..') && !path.isAbsolute(back);
  return isInside ? absolute : undefined;
}
