import type { Alias } from '../domain/alias.ts';
import type { Draft } from './draft.ts';

/**
 * States that two words name the same part (同指). Saying it again, for one product what holds for all, or of a word
 * and itself changes nothing; what is said for all products takes the place of what was said for single ones.
 */
export function addAlias(draft: Draft, alias: Alias): void {
  if (alias.productId !== null) draft.get('products', alias.productId);
  if (alias.term === alias.part) return;
  const same = draft.all('aliases').filter(({ term, part }) => term === alias.term && part === alias.part);
  if (same.some(({ productId }) => productId === null || productId === alias.productId)) return;
  if (alias.productId === null) for (const { id } of same) draft.remove('aliases', id);
  draft.add('aliases', alias);
}
