import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { aCaseWithHistory } from '../../support/history.ts';
import { aFolder, anOpenStore } from '../../support/temp-profile.ts';

/** A closed profile with one long and one short case, and what its histories were. */
async function aProfile() {
  const folder = aFolder();
  const { methods } = await anOpenStore(folder);
  const long = aCaseWithHistory(methods, 'case-long', 120);
  const short = aCaseWithHistory(methods, 'case-short', 2);
  await methods.close({ isClean: false });
  return { folder, long, short, path: join(folder, 'profile.db') };
}

describe('salvage', () => {
  it('takes over what can be read when there is no backup, each revision proved', async () => {
    const { folder, long, short, path } = await aProfile();
    const size = readFileSync(path).length;
    truncateSync(path, Math.floor((size * 0.6) / 4096) * 4096);
    const { methods, report } = await anOpenStore(folder);
    expect(report()).toMatchObject({ state: 'ready', code: 'PROFILE_CORRUPT' });
    expect(report().message).toMatch(/已原样移到 quarantine\/.*抢救出 \d 个案件的 \d+ 条修改记录/);
    const ids = methods.listCases({ trashed: false }).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    const originals = { 'case-long': long, 'case-short': short };
    for (const id of ids as (keyof typeof originals)[]) {
      const revisions = methods.revisionsOf({ caseId: id });
      expect(revisions).toEqual(originals[id].slice(0, revisions.length));
    }
    expect(methods.verifyHistory()).toEqual([]);
    expect(methods.differingProjections()).toEqual([]);
  });

  it('leaves out a revision that was altered and all of its case that follow it', async () => {
    const { folder, long, short, path } = await aProfile();
    const db = new Database(path);
    db.exec('DROP TRIGGER revisions_no_update');
    db.prepare(`UPDATE revisions SET body = replace(body, '王工', '李工') WHERE id = ?`).run(long[40]?.id);
    // Without our mark the file counts as damaged, though every page of it can be read.
    db.pragma('application_id = 1');
    db.close();
    const { methods, report } = await anOpenStore(folder);
    expect(report().message).toContain('抢救出 2 个案件的 43 条修改记录');
    expect(methods.revisionsOf({ caseId: 'case-long' })).toEqual(long.slice(0, 40));
    expect(methods.revisionsOf({ caseId: 'case-short' })).toEqual(short);
    expect(methods.verifyHistory()).toEqual([]);
  });

  it('has nothing to give from a file that is no database, and says so', async () => {
    const { folder, path } = await aProfile();
    writeFileSync(path, '这不是数据库'.repeat(500));
    const { methods, report } = await anOpenStore(folder);
    expect(report().message).toContain('没有可用的备份，当前是一个空库');
    expect(methods.listCases({ trashed: false })).toEqual([]);
  });
});
