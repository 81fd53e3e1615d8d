import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { Id } from '../domain/ids.ts';

type Placed = { readonly id: Id; readonly order: string };

/** `count` position keys behind the last of an ordered list. */
export function keysAtEnd(list: readonly Placed[], count: number): string[] {
  return generateNKeysBetween(list.at(-1)?.order ?? null, null, count);
}

/** A position key right behind `after` in an ordered list; null means first. */
export function keyAfter(list: readonly Placed[], after: Id | null): string {
  const index = after === null ? -1 : list.findIndex((item) => item.id === after);
  return generateKeyBetween(list[index]?.order ?? null, list[index + 1]?.order ?? null);
}
