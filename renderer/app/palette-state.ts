import { createStore } from '../state/store.ts';

/** Which overlay of the frame is open. */
export const overlay = createStore<'none' | 'palette' | 'keys'>('none');

export function openPalette(): void {
  overlay.set('palette');
}

export function openKeys(): void {
  overlay.set('keys');
}

export function closeOverlay(): void {
  overlay.set('none');
}
