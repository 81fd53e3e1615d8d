import type { KeyboardEvent } from 'react';
import { cutTarget, type FeaturePlace, mergeTarget, moveCaret, nextMark } from './claim-caret.ts';

/** What a key does to the caret or the features of a claim. */
export type ClaimKeyAction =
  | Readonly<{ kind: 'move'; at: number }>
  | Readonly<{ kind: 'cut'; featureId: string; at: number }>
  | Readonly<{ kind: 'merge'; featureId: string }>;

type Words = Readonly<{
  text: string;
  places: readonly FeaturePlace[];
  /** Where Ctrl with an arrow stops, besides the beginnings of features. */
  stops: readonly number[];
}>;

/** Keys that cut and merge mean nothing else in a claim, even where there is nothing to cut. */
export const CLAIM_KEYS: readonly string[] = ['Enter', 'Backspace', 'Delete'];

/** Reads a key in the claim's words with the caret at `at`; null when it is none of the claim's. */
export function claimKeyAction(
  event: KeyboardEvent,
  at: number,
  { text, places, stops }: Words,
): ClaimKeyAction | null {
  if (event.altKey || event.metaKey || event.nativeEvent.isComposing) return null;
  if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    const by = event.key === 'ArrowRight' ? 1 : -1;
    const all = [...stops, ...places.map(({ start }) => start)];
    return {
      kind: 'move',
      at: event.ctrlKey ? nextMark(all, at, by, text.length) : moveCaret(text, at, by),
    };
  }
  if (event.key === 'Home') return { kind: 'move', at: 0 };
  if (event.key === 'End') return { kind: 'move', at: text.length };
  if (event.key === 'Enter') return cutAction(places, at);
  return event.key === 'Backspace' ? mergeAction(places, at) : null;
}

export function cutAction(places: readonly FeaturePlace[], at: number): ClaimKeyAction | null {
  const target = cutTarget(places, at);
  return target === undefined ? null : { kind: 'cut', featureId: target.id, at };
}

export function mergeAction(places: readonly FeaturePlace[], at: number): ClaimKeyAction | null {
  const target = mergeTarget(places, at);
  return target === undefined ? null : { kind: 'merge', featureId: target.id };
}
