import type { AppError } from '../../shared/errors/app-error.ts';
import { errorWords } from '../locales/error-words.ts';

export type Toast = Readonly<{
  id: number;
  tone: 'done' | 'failed';
  title: string;
  lines: readonly string[];
  code: string | null;
  action: Readonly<{ label: string; run: () => void }> | null;
}>;

type Listener = (toasts: readonly Toast[]) => void;

const MAX_SHOWN = 4;
let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<Listener>();

/** Says in passing that something is done. */
export function showDone(title: string, action: Toast['action'] = null): void {
  show({ tone: 'done', title, lines: [], code: null, action });
}

/** Tells of a failure in the words of its code: what happened, what was kept, what to do. */
export function showError(error: AppError, action: Toast['action'] = null): void {
  const words = errorWords(error);
  show({ tone: 'failed', title: words.what, lines: [words.kept, words.todo], code: error.code, action });
}

export function dismissToast(id: number): void {
  publish(toasts.filter((toast) => toast.id !== id));
}

export function currentToasts(): readonly Toast[] {
  return toasts;
}

export function watchToasts(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function show(toast: Omit<Toast, 'id'>): void {
  const others = toasts.filter((other) => other.title !== toast.title);
  publish([...others, { ...toast, id: nextId }].slice(-MAX_SHOWN));
  nextId += 1;
}

function publish(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of [...listeners]) listener(next);
}
