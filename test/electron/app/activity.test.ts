import { describe, expect, it } from 'vitest';
import { createActivity } from '../../../electron/app/activity.ts';

/** A clock that runs `during` in each wait, by its number. */
function anActivity(during: (round: number, activity: ReturnType<typeof createActivity>) => void) {
  let rounds = 0;
  const activity = createActivity(async () => {
    rounds += 1;
    during(rounds, activity);
    await Promise.resolve();
  });
  return { activity, rounds: () => rounds };
}

describe('waiting for the last words of the page', () => {
  it('ends after one quiet moment', async () => {
    const { activity, rounds } = anActivity(() => undefined);
    await activity.settle();
    expect(rounds()).toBe(1);
  });

  it('goes on while something is under way', async () => {
    const save = Promise.withResolvers<void>();
    const { activity, rounds } = anActivity((round) => {
      if (round === 3) save.resolve();
    });
    activity.track(save.promise);
    await activity.settle();
    expect(rounds()).toBeGreaterThanOrEqual(3);
  });

  it('goes on while something new is asked, even if it was answered at once', async () => {
    const { activity, rounds } = anActivity((round, own) => {
      if (round < 4) own.track(Promise.resolve());
    });
    await activity.settle();
    expect(rounds()).toBe(4);
  });

  it('takes a failed answer for an end', async () => {
    const { activity, rounds } = anActivity(() => undefined);
    activity.track(Promise.reject(new Error('no')));
    await activity.settle();
    expect(rounds()).toBeLessThanOrEqual(2);
  });

  it('ends in spite of a page that never stops', async () => {
    const { activity, rounds } = anActivity((_round, own) => own.track(new Promise(() => undefined)));
    await activity.settle();
    expect(rounds()).toBe(20);
  });
});
