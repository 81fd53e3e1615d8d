import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { DiskTrouble } from '../../../electron/db/sqlite-error.ts';
import { attempt } from '../../../shared/util/result.ts';
import { aCaseWithHistory, aNewCase } from '../../support/history.ts';
import { aFolder, anOpenStore } from '../../support/temp-profile.ts';

/** A profile with one case, closed; `backup` leaves a backup of it too. */
async function aClosedProfile(more: { backup?: boolean; edits?: number } = {}): Promise<string> {
  const folder = aFolder();
  const { methods } = await anOpenStore(folder);
  aCaseWithHistory(methods, 'case-a', more.edits ?? 0);
  if (more.backup === true) await methods.backup({ reason: 'demand' });
  await methods.close({ isClean: false });
  return folder;
}

const database = (folder: string) => join(folder, 'profile.db');

function quarantined(folder: string): string[] {
  const parent = join(folder, 'quarantine');
  if (!existsSync(parent)) return [];
  return readdirSync(parent).flatMap((name) => readdirSync(join(parent, name)));
}

describe('opening a profile', () => {
  it('makes one where there is none, with durable settings and a station', async () => {
    const { methods, report } = await anOpenStore(join(aFolder(), 'new', 'profile'));
    expect(report()).toEqual({ state: 'ready', code: null, message: '' });
    expect(methods.checkIntegrity().pragmas).toEqual({
      journal_mode: 'wal',
      synchronous: 2,
      foreign_keys: 1,
      trusted_schema: 0,
      locking_mode: 'exclusive',
    });
    expect(methods.report().stationId).toMatch(/^station-\d+$/);
  });

  it('goes on as the same station the next time', async () => {
    const folder = await aClosedProfile();
    const first = await anOpenStore(folder);
    const station = first.methods.report().stationId;
    await first.methods.close({ isClean: true });
    const second = await anOpenStore(folder);
    expect(second.methods.report().stationId).toBe(station);
  });

  it.each([
    ['a file that is no database', (path: string) => writeFileSync(path, '这不是数据库'.repeat(300))],
    ['a file cut in the middle', (path: string) => truncateSync(path, 8192)],
    ['a file cut inside its header', (path: string) => truncateSync(path, 40)],
  ])('moves %s into quarantine, deletes nothing and offers the newest backup', async (_what, damage) => {
    const folder = await aClosedProfile({ backup: true });
    damage(database(folder));
    const damaged = readFileSync(database(folder));
    const { methods, report } = await anOpenStore(folder);
    expect(report()).toMatchObject({ state: 'ready', code: 'PROFILE_CORRUPT' });
    expect(report().message).toMatch(/已原样移到 quarantine\/.*可以在“设置”的备份中恢复/);
    expect(methods.listCases({ trashed: false })).toEqual([]);
    expect(quarantined(folder)).toContain('profile.db');
    const [kept] = readdirSync(join(folder, 'quarantine'));
    expect(readFileSync(join(folder, 'quarantine', kept ?? '', 'profile.db'))).toEqual(damaged);
    const [backup] = methods.listBackups();
    await methods.restoreBackup({ name: backup?.name ?? '' });
    expect(methods.listCases({ trashed: false })).toMatchObject([{ id: 'case-a' }]);
  });

  it('says so when there is no backup to offer', async () => {
    const folder = await aClosedProfile();
    truncateSync(database(folder), 40);
    const { report } = await anOpenStore(folder);
    expect(report().message).toContain('没有可用的备份');
  });

  it('never offers a backup that is itself damaged', async () => {
    const folder = await aClosedProfile({ backup: true });
    const [name] = readdirSync(join(folder, 'backups'));
    truncateSync(join(folder, 'backups', name ?? ''), 5000);
    truncateSync(database(folder), 40);
    const { report } = await anOpenStore(folder);
    expect(report().message).toContain('没有可用的备份');
  });

  it('replays the log that an interrupted session left, with every acknowledged revision', async () => {
    const folder = aFolder();
    const { methods } = await anOpenStore(folder);
    const revisions = aCaseWithHistory(methods, 'case-a', 5);
    const copy = aFolder();
    for (const name of ['profile.db', 'profile.db-wal']) copyFileSync(join(folder, name), join(copy, name));
    const reopened = await anOpenStore(copy);
    expect(reopened.report()).toMatchObject({ state: 'ready', code: null });
    expect(reopened.methods.revisionsOf({ caseId: 'case-a' })).toEqual(revisions);
    expect(reopened.methods.differingProjections()).toEqual([]);
  });

  it('quarantines a file found damaged after an interrupted session, together with its log', async () => {
    const folder = await aClosedProfile({ edits: 60 });
    const { methods } = await anOpenStore(folder);
    methods.append(aNewCase('case-b'));
    const copy = aFolder();
    for (const name of ['profile.db', 'profile.db-wal']) copyFileSync(join(folder, name), join(copy, name));
    const bytes = readFileSync(database(copy));
    bytes.fill(0x5a, 4096 * 5, 4096 * 25);
    writeFileSync(database(copy), bytes);
    const reopened = await anOpenStore(copy);
    expect(reopened.report()).toMatchObject({ state: 'ready', code: 'PROFILE_CORRUPT' });
    expect(quarantined(copy)).toContain('profile.db');
    expect(reopened.methods.verifyHistory()).toEqual([]);
  });

  it('leaves a profile of a newer program alone', async () => {
    const folder = await aClosedProfile();
    const file = new Database(database(folder));
    file.pragma('user_version = 9990');
    file.close();
    const before = readFileSync(database(folder));
    const { methods, report } = await anOpenStore(folder);
    expect(report()).toMatchObject({ state: 'unusable', code: 'PROFILE_TOO_NEW' });
    expect(report().message).toMatch(/库版本 9990，本程序支持到 20/);
    expect(attempt(() => methods.listCases({ trashed: false }))).toMatchObject({
      error: { code: 'PROFILE_TOO_NEW' },
    });
    expect(readFileSync(database(folder))).toEqual(before);
  });

  it('puts aside a database of another program that bears our name', async () => {
    const folder = aFolder();
    const file = new Database(database(folder));
    file.exec('CREATE TABLE something (x)');
    file.close();
    const { report } = await anOpenStore(folder);
    expect(report()).toMatchObject({ state: 'ready', code: 'PROFILE_CORRUPT' });
    expect(quarantined(folder)).toContain('profile.db');
  });

  it('offers the newest backup when the file is gone', async () => {
    const folder = await aClosedProfile({ backup: true });
    rmSync(database(folder));
    const { report } = await anOpenStore(folder);
    expect(report()).toMatchObject({ state: 'ready', code: null });
    expect(report().message).toMatch(/^没有找到档案库文件.*可以在“设置”的备份中恢复/);
  });

  it.each([
    ['read-only', 'read', null],
    ['read-only', 'write', 'read-only'],
    ['read-only', 'write', 'full'],
  ] as const)('opens a copy for reading: %s, asked %s, obstacle %s', async (state, access, obstacle) => {
    const folder = await aClosedProfile();
    const names = readdirSync(folder).sort();
    const probe = (): DiskTrouble | null => obstacle;
    const { methods, report } = await anOpenStore(folder, { access, probe });
    expect(report()).toMatchObject({ state, code: 'PROFILE_READ_ONLY' });
    expect(methods.listCases({ trashed: false })).toMatchObject([{ id: 'case-a' }]);
    expect(attempt(() => methods.append(aNewCase('case-b')))).toMatchObject({
      error: { code: 'PROFILE_READ_ONLY' },
    });
    await methods.close({ isClean: true });
    expect(readdirSync(folder).sort(), 'nothing was written beside it').toEqual(names);
  });

  it('starts without data where the folder cannot be used, and names it', async () => {
    const parent = aFolder();
    writeFileSync(join(parent, 'file'), 'a file, not a folder');
    const { methods, report } = await anOpenStore(join(parent, 'file', 'profile'));
    expect(report()).toMatchObject({ state: 'unusable', code: 'PROFILE_UNUSABLE' });
    expect(report().message).toContain(join(parent, 'file', 'profile'));
    expect(attempt(() => methods.readSettings())).toMatchObject({ error: { code: 'PROFILE_UNUSABLE' } });
  });

  it('starts without data where nothing can be read', async () => {
    const { report } = await anOpenStore(join(aFolder(), 'nowhere'), { access: 'read' });
    expect(report()).toMatchObject({ state: 'unusable', code: 'PROFILE_UNUSABLE' });
  });

  it('turns another process away and lets it in once the first is gone', async () => {
    const folder = aFolder();
    const holder = await anOpenStore(folder);
    const script = `
      const Database = require('better-sqlite3');
      try {
        const db = new Database(${JSON.stringify(database(folder))}, { timeout: 10 });
        db.prepare('SELECT count(*) FROM stations').get();
        console.log('in');
      } catch (error) { console.log(error.code); }`;
    const other = () => spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout.trim();
    expect(other()).toBe('SQLITE_BUSY');
    await holder.methods.close({ isClean: false });
    expect(other()).toBe('in');
  });
});
