import { describe, expect, it } from 'vitest';
import { settled } from '../../../renderer/features/opinion/settled.ts';
import type { CaseView } from '../../../renderer/state/case-store.ts';
import { createStore } from '../../../renderer/state/store.ts';

function aView(save: CaseView['save']) {
  return createStore({ save } as CaseView);
}
const saving = { kind: 'saving' } as const;
const saved = { kind: 'saved', at: null } as const;

describe('settled', () => {
  it('answers at once when everything is stored', async () => {
    expect(await settled({ view: aView(saved) })).toBeNull();
  });

  it('waits for what is under way, and for what follows it right away', async () => {
    const view = aView(saving);
    let isDone = false;
    const waiting = settled({ view }).then(() => {
      isDone = true;
    });
    const set = (save: CaseView['save']) => view.update((current) => ({ ...current, save }));
    await turn();
    set(saved);
    set(saving);
    await turn();
    await turn();
    expect(isDone).toBe(false);
    set(saved);
    await waiting;
    expect(isDone).toBe(true);
  });

  it('says why not when storing fails', async () => {
    const error = { code: 'PROFILE_FULL', message: 'full', details: {} } as never;
    expect(await settled({ view: aView({ kind: 'unsaved', error }) })).toBe(error);
  });
});

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
