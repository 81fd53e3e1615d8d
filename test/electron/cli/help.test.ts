import { describe, expect, it } from 'vitest';
import { runBidui } from '../../support/run-bidui.ts';

async function helpOf(...args: readonly string[]): Promise<string> {
  const { status, out } = await runBidui(...args, '--help');
  expect(status).toBe(0);
  return out;
}

const COMMANDS = [
  [],
  ['claims'],
  ['claims', 'parse'],
  ['claims', 'split'],
  ['claims', 'compare'],
  ['claims', 'marks'],
  ['claims', 'describe'],
  ['suggest'],
  ['judge'],
  ['schema'],
  ['case'],
  ['case', 'new'],
  ['check'],
  ['export'],
  ['doctor'],
  ['backup'],
  ['serve'],
] as const;

describe('the help of the command line', () => {
  it.each(COMMANDS.map((words) => ({ words })))(
    'explains $words in Chinese, every option and command of it',
    async ({ words }) => {
      const lines = (await helpOf(...words)).split('\n');
      expect(lines[0]).toMatch(/^用法：/);
      const explained = lines.filter((line) => /^ {2}\S/.test(line));
      expect(explained.length).toBeGreaterThan(0);
      for (const line of explained) expect(line, line).toMatch(/ {2}.*[\u4e00-\u9fff]/);
    },
  );

  it('names choices and what holds without a flag', async () => {
    expect(await helpOf('claims', 'split')).toContain('粗细（可选coarse、expert、fine，默认expert）');
    expect(await helpOf('suggest')).toContain('每个特征至多几段（默认3）');
  });
});
