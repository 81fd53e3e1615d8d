import { describe, expect, it } from 'vitest';
import type { HistoryProblem } from '../../../electron/db/integrity.ts';
import { examine } from '../../../electron/services/doctor.ts';
import { err, ok } from '../../../shared/util/result.ts';

type Ports = Parameters<typeof examine>[0];

const SOUND = {
  report: async () => ok({ state: 'ready', message: '' }),
  checkIntegrity: async () =>
    ok({ problems: [], brokenForeignKeys: 0, pragmas: { journal_mode: 'wal', synchronous: 2 } }),
  differingProjections: async () => ok([]),
  verifyHistory: async () => ok([]),
  checkBlobs: async () => ok({ count: 2, missing: 0, corrupt: 0 }),
  listBackups: async () => ok([{ at: '2026-11-19T08:00:00.000Z' }]),
};

/** What is said of one check when the store answers so. */
async function lineOf(check: string, answers: object, now = '2026-11-20T10:00:00.000Z') {
  const report = () => ({ state: 'damaged', message: '档案库没有打开。' });
  const ports = { store: { ...SOUND, ...answers }, report, now: () => now };
  const health = await examine(ports as unknown as Ports, { verifyHistory: true });
  const line = health.lines.find((one) => one.check === check);
  // One thing wrong makes the whole profile one that needs a person.
  expect(health.ok).toBe(line?.ok);
  return line;
}

const problem = (kind: HistoryProblem['kind'], caseId: string) => ({ kind, caseId });

describe('the examination of a profile', () => {
  it('counts damage of the file and says how to get the cases out first', async () => {
    const pragmas = { journal_mode: 'wal', synchronous: 2 };
    const checkIntegrity = async () => ok({ problems: ['页1', '页2'], brokenForeignKeys: 1, pragmas });
    const line = await lineOf('数据库文件', { checkIntegrity });
    expect(line).toMatchObject({ ok: false, message: expect.stringContaining('3 处损坏。请先导出') });
  });

  it.each([
    ['without the write-ahead log', { journal_mode: 'delete', synchronous: 2 }],
    ['without waiting for the disk', { journal_mode: 'wal', synchronous: 1 }],
  ])('does not call saving safe %s', async (_how, pragmas) => {
    const checkIntegrity = async () => ok({ problems: [], brokenForeignKeys: 0, pragmas });
    expect(await lineOf('保存方式', { checkIntegrity })).toMatchObject({
      ok: false,
      message: expect.stringContaining('断电可能丢失'),
    });
  });

  it('says that the history is right where a case differs from it', async () => {
    const line = await lineOf('案件内容', { differingProjections: async () => ok(['c1', 'c2']) });
    expect(line).toMatchObject({ ok: false, message: expect.stringMatching(/有 2 个案件.*请运行“重建”/) });
  });

  it('counts broken records by kind and by case, and warns of issuing from them', async () => {
    const found = [problem('altered', 'c1'), problem('altered', 'c1'), problem('gap', 'c2')];
    const line = await lineOf('修改记录', { verifyHistory: async () => ok(found) });
    expect(line?.ok).toBe(false);
    expect(line?.message).toContain(
      '发现被改动的记录 2 条，缺失的记录 1 条，涉及 2 个案件。请不要用这些案件出具',
    );
  });

  it.each([
    ['2026-11-19T11:00:00.000Z', true, '最近的备份是 24 小时以内做的。'],
    ['2026-11-10T10:00:00.000Z', true, '最近的备份是 10 天前做的。'],
    ['2026-10-21T10:00:00.000Z', true, '最近的备份是 30 天前做的。'],
    ['2026-10-20T10:00:00.000Z', false, '最近的备份已是 31 天前。请在“设置”中立即备份一次。'],
  ])('takes a backup of %s for fresh enough: %s', async (at, isFresh, message) => {
    const line = await lineOf('备份', { listBackups: async () => ok([{ at }]) });
    expect(line).toEqual({ check: '备份', ok: isFresh, message });
  });

  it.each([
    ['数据库文件', 'checkIntegrity'],
    ['案件内容', 'differingProjections'],
    ['修改记录', 'verifyHistory'],
    ['证据文件', 'checkBlobs'],
    ['备份', 'listBackups'],
  ])('says of %s that it could not be checked, and checks the rest', async (check, method) => {
    const line = await lineOf(check, { [method]: async () => err('PROFILE_BUSY') });
    expect(line?.message).toContain('未能检查（PROFILE_BUSY）');
  });

  it('tells what was known at the start when the profile cannot be asked', async () => {
    const line = await lineOf('打开档案库', { report: async () => err('PROFILE_UNUSABLE') });
    expect(line).toMatchObject({ ok: false, message: '档案库没有打开。' });
  });
});
