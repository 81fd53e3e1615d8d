import { describe, expect, it } from 'vitest';
import { createSequential } from '../../../electron/services/sequential.ts';

describe('sequential', () => {
  it('runs work of one key in the order it came, one after another', async () => {
    const run = createSequential();
    const order: string[] = [];
    const step = (name: string, waits: number) => async () => {
      order.push(`${name} begins`);
      for (let index = 0; index < waits; index += 1) await Promise.resolve();
      order.push(`${name} ends`);
      return name;
    };
    expect(
      await Promise.all([run('a', step('1', 9)), run('a', step('2', 0)), run('a', step('3', 3))]),
    ).toEqual(['1', '2', '3']);
    expect(order).toEqual(['1 begins', '1 ends', '2 begins', '2 ends', '3 begins', '3 ends']);
  });

  it('lets different keys pass each other', async () => {
    const run = createSequential();
    let release: () => void = () => undefined;
    const slow = run('a', () => new Promise<void>((resolve) => (release = resolve)));
    expect(await run('b', async () => 'done')).toBe('done');
    release();
    await slow;
  });

  it('goes on after work that failed', async () => {
    const run = createSequential();
    const failed = run('a', () => Promise.reject(new Error('broken')));
    const next = run('a', async () => 'fine');
    await expect(failed).rejects.toThrow('broken');
    expect(await next).toBe('fine');
  });
});
