import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptBackups } from '../../../electron/db/backup.ts';
import type { Backup } from '../../../shared/contract/system.contract.ts';
import { attemptAsync } from '../../../shared/util/result.ts';
import { aCaseWithHistory, aNewCase, anEdit, titleChange } from '../../support/history.ts';
import { aFolder, anOpenStore } from '../../support/temp-profile.ts';

const DAY_MS = 86_400_000;
const NOW = '2026-11-20T08:00:00.000Z';

function madeAgo(days: number, reason: Backup['reason'] = 'close'): Backup {
  const at = new Date(Date.parse(NOW) - days * DAY_MS).toISOString();
  return { name: at, at, sizeBytes: 1, reason };
}

describe('backups', () => {
  it('are whole copies that name no station', async () => {
    const folder = aFolder();
    const { methods } = await anOpenStore(folder);
    aCaseWithHistory(methods, 'case-a', 2);
    const backup = await methods.backup({ reason: 'demand' });
    const copy = new Database(join(folder, 'backups', backup.name), { readonly: true });
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(copy.prepare('SELECT count(*) FROM revisions').pluck().get()).toBe(3);
    expect(copy.prepare('SELECT count(*) FROM stations WHERE is_current = 1').pluck().get()).toBe(0);
    copy.close();
    expect(readdirSync(join(folder, 'backups'))).toEqual([backup.name]);
  });

  it('restore as a new station, which cannot fork the chain of the old one', async () => {
    const folder = aFolder();
    const { methods } = await anOpenStore(folder);
    const [first] = aCaseWithHistory(methods, 'case-a', 0);
    const backup = await methods.backup({ reason: 'demand' });
    const lost = methods.append(
      anEdit('case-a', first?.id ?? '', [titleChange('case-a', '一种可折叠支架', '备份之后')]),
    );
    const saved = await methods.restoreBackup({ name: backup.name });
    expect(methods.loadCase({ caseId: 'case-a' }).head).toBe(first?.id);
    const again = methods.append(
      anEdit('case-a', first?.id ?? '', [titleChange('case-a', '一种可折叠支架', '另一条路')]),
    );
    expect(again.revision.stationId).not.toBe(lost.revision.stationId);
    expect(again.revision.seq).toBe(1);
    expect(methods.verifyHistory()).toEqual([]);
    await methods.restoreBackup({ name: saved.name });
    expect(methods.loadCase({ caseId: 'case-a' }).head, 'a restore can be taken back').toBe(lost.revision.id);
    expect(methods.verifyHistory()).toEqual([]);
  });

  it('also give a new station when a person copies one into place by hand', async () => {
    const folder = aFolder();
    const { methods } = await anOpenStore(folder);
    const [first] = aCaseWithHistory(methods, 'case-a', 0);
    const backup = await methods.backup({ reason: 'demand' });
    await methods.close({ isClean: false });
    const other = aFolder();
    copyFileSync(join(folder, 'backups', backup.name), join(other, 'profile.db'));
    const moved = await anOpenStore(other);
    const { revision } = moved.methods.append(aNewCase('case-b'));
    expect(revision.stationId).not.toBe(first?.stationId);
  });

  it('leave the profile as it is when the one to restore is damaged or unknown', async () => {
    const folder = aFolder();
    const { methods } = await anOpenStore(folder);
    aCaseWithHistory(methods, 'case-a', 1);
    const name = '20260302T080000000Z-demand.db';
    await methods.backup({ reason: 'demand' });
    writeFileSync(join(folder, 'backups', name), 'no database');
    for (const [wanted, code] of [
      [name, 'BACKUP_FAILED'],
      ['../profile.db', 'BACKUP_NOT_FOUND'],
      ['nothing', 'BACKUP_NOT_FOUND'],
    ] as const) {
      const answer = await attemptAsync(async () => methods.restoreBackup({ name: wanted }));
      expect(answer).toMatchObject({ error: { code } });
    }
    expect(methods.listCases({ trashed: false })).toHaveLength(1);
  });

  it('are refused when the disk has no room for one', async () => {
    const folder = aFolder();
    await (await anOpenStore(folder)).methods.close({ isClean: false });
    const { methods } = await anOpenStore(folder, { reserveBytes: Number.MAX_SAFE_INTEGER });
    const answer = await attemptAsync(async () => methods.backup({ reason: 'demand' }));
    expect(answer).toMatchObject({ error: { code: 'PROFILE_FULL' } });
  });
});

describe('which backups are kept', () => {
  it('keeps the newest always, and never more than a thinned-out row of the old ones', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 2_000, noNaN: true }), { maxLength: 300 }), (ages) => {
        const all = ages.sort((a, b) => a - b).map((days) => madeAgo(days));
        const kept = keptBackups(all, NOW);
        expect(kept.slice(0, 10)).toEqual(all.slice(0, 10));
        expect(kept.every((backup) => all.includes(backup))).toBe(true);
        expect(kept.length).toBeLessThanOrEqual(10 + 8 + 6 + 14);
        expect(keptBackups(kept, NOW), 'thinning twice changes nothing').toEqual(kept);
      }),
    );
  });

  it('keeps one a day for a week, one a week for a month, one a month for a year', () => {
    const all = Array.from({ length: 500 }, (_, days) => madeAgo(days));
    const ages = keptBackups(all, NOW).map(({ at }) =>
      Math.round((Date.parse(NOW) - Date.parse(at)) / DAY_MS),
    );
    expect(ages.slice(0, 10)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(ages.filter((days) => days > 9 && days <= 31).length).toBeGreaterThanOrEqual(3);
    expect(ages.filter((days) => days > 31).length).toBeGreaterThanOrEqual(10);
    expect(Math.max(...ages)).toBeLessThanOrEqual(366);
  });

  it('keeps those from before a migration or a restore for ninety days', () => {
    const recent = Array.from({ length: 10 }, (_, index) => madeAgo(index / 100));
    const milestones = [madeAgo(40.1, 'close'), madeAgo(40.2, 'restore'), madeAgo(40.3, 'migration')];
    const kept = keptBackups([...recent, ...milestones, madeAgo(120, 'restore')], NOW);
    expect(kept.filter(({ reason }) => reason === 'restore' || reason === 'migration')).toHaveLength(3);
    const crowded = keptBackups(
      [...recent, ...milestones, madeAgo(120.1, 'close'), madeAgo(120.2, 'restore')],
      NOW,
    );
    expect(crowded.some(({ name }) => name === madeAgo(120.2).name)).toBe(false);
  });
});
