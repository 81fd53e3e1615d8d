import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../../electron/platform/log.ts';
import { redact } from '../../../electron/platform/redact.ts';
import { aFolder } from '../../support/temp-profile.ts';

const never = (line: string) => {
  throw new Error(line);
};

describe('log', () => {
  it('writes one line per event into the file of the day', () => {
    const folder = join(aFolder(), 'logs');
    const instants = ['2026-03-02T08:00:00.000Z', '2026-03-02T08:00:01.000Z', '2026-03-03T08:00:00.000Z'];
    const log = createLog(folder, () => instants.shift() ?? '', never);
    log('profile opened', { state: 'ready', ms: 12 });
    log('two\nlines');
    log('another day');
    expect(readdirSync(folder)).toEqual(['bidui-2026-03-02.log', 'bidui-2026-03-03.log']);
    expect(readFileSync(join(folder, 'bidui-2026-03-02.log'), 'utf8')).toBe(
      '2026-03-02T08:00:00.000Z profile opened state=ready ms=12\n2026-03-02T08:00:01.000Z two\n  lines\n',
    );
  });

  it('keeps a fortnight and leaves other files alone', () => {
    const folder = join(aFolder(), 'logs');
    mkdirSync(folder);
    writeFileSync(join(folder, 'notes.txt'), '');
    for (let day = 1; day <= 20; day += 1) {
      const date = `2026-03-${String(day).padStart(2, '0')}`;
      createLog(folder, () => `${date}T08:00:00.000Z`, never)('started');
    }
    const names = readdirSync(folder);
    expect(names).toContain('notes.txt');
    expect(names.filter((name) => name.endsWith('.log')).length).toBeLessThanOrEqual(15);
    expect(names).toContain('bidui-2026-03-20.log');
  });

  it('falls back where the folder cannot be written', () => {
    const parent = aFolder();
    writeFileSync(join(parent, 'file'), '');
    const lines: string[] = [];
    createLog(
      join(parent, 'file', 'logs'),
      () => '2026-03-02T08:00:00.000Z',
      (line) => lines.push(line),
    )('lost');
    expect(lines).toEqual(['2026-03-02T08:00:00.000Z lost']);
  });
});

describe('redact', () => {
  it.each([
    ['/home/wang/profile/x.ts:3', '~/profile/x.ts:3'],
    ['at /Users/wang/a and C:\\Users\\王\\b', 'at ~/a and ~\\b'],
    ['/root/data', '~/data'],
    ['code=PROFILE_BUSY', 'code=PROFILE_BUSY'],
    ['文件完整', '文件完整'],
    ['value: 一种折叠支架，其特征在于，包括底座和立杆。 end', 'value: … end'],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it('cuts endless lines', () => {
    expect(redact('x'.repeat(100_000)).length).toBeLessThanOrEqual(4_000);
  });
});
