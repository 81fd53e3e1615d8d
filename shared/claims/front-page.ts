import type { Bibliographic } from './model.ts';

/** Reads. */
export function readFrontPage(_text: string): Bibliographic | null {
  return null;
}
