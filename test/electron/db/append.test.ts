import { describe, expect, it } from 'vitest';
import { replay } from '../../../electron/db/append.ts';
import { CHAIN_START } from '../../../shared/history/revision.ts';
import { attempt } from '../../../shared/util/result.ts';
import { aCaseWithHistory, aNewCase, anEdit, titleChange } from '../../support/history.ts';
import { aFolder, anOpenStore } from '../../support/temp-profile.ts';

describe('append', () => {
  it('seals each revision into the chain of its station and the line of its case', async () => {
    const { methods } = await anOpenStore(aFolder());
    const [first, second] = aCaseWithHistory(methods, 'case-a', 1);
    const [other] = aCaseWithHistory(methods, 'case-b', 0);
    expect([first?.seq, second?.seq, other?.seq]).toEqual([1, 2, 3]);
    expect([first?.prevHash, second?.prevHash, other?.prevHash]).toEqual([
      CHAIN_START,
      first?.id,
      second?.id,
    ]);
    expect([first?.parents, second?.parents, other?.parents]).toEqual([[], [first?.id], []]);
    expect(methods.verifyHistory()).toEqual([]);
  });

  it('leaves state, head and the line of the desk as the history says', async () => {
    const { methods } = await anOpenStore(aFolder());
    const revisions = aCaseWithHistory(methods, 'case-a', 3);
    const loaded = methods.loadCase({ caseId: 'case-a' });
    expect(loaded.head).toBe(revisions.at(-1)?.id);
    expect(loaded.savedAt).toBe(revisions.at(-1)?.at);
    expect(loaded.state).toEqual(replay(revisions));
    expect(loaded.facts).toHaveLength(4);
    expect(methods.listCases({ trashed: false })).toMatchObject([{ id: 'case-a', title: '支架3', rows: 0 }]);
    expect(methods.listCases({ trashed: true })).toEqual([]);
  });

  it('answers a repeated request with the revision it made and writes nothing', async () => {
    const { methods } = await anOpenStore(aFolder());
    const created = aNewCase('case-a');
    const first = methods.append(created);
    const again = methods.append({ ...created, caseId: 'case-b' });
    expect(again).toEqual({ revision: first.revision, isRepeat: true });
    const edit = anEdit('case-a', first.revision.id, [titleChange('case-a', '一种可折叠支架', '支架')]);
    const written = methods.append(edit);
    expect(methods.append(edit)).toEqual({ revision: written.revision, isRepeat: true });
    expect(methods.revisionsOf({ caseId: 'case-a' })).toHaveLength(2);
  });

  it('refuses changes made from another head, and a second case of the same id', async () => {
    const { methods } = await anOpenStore(aFolder());
    const [first, second] = aCaseWithHistory(methods, 'case-a', 1);
    const late = anEdit('case-a', first?.id ?? '', [titleChange('case-a', '一种可折叠支架', '迟到')]);
    expect(attempt(() => methods.append(late))).toMatchObject({ error: { code: 'STALE_REVISION' } });
    expect(attempt(() => methods.append(aNewCase('case-a')))).toMatchObject({
      error: { code: 'CASE_EXISTS' },
    });
    const unknown = anEdit('case-x', first?.id ?? '', []);
    expect(attempt(() => methods.append(unknown))).toMatchObject({ error: { code: 'STALE_REVISION' } });
    expect(methods.loadCase({ caseId: 'case-a' }).head).toBe(second?.id);
  });

  it('writes nothing at all when a change does not fit or an entity loses its shape', async () => {
    const { methods } = await anOpenStore(aFolder());
    const [first] = aCaseWithHistory(methods, 'case-a', 0);
    const before = methods.loadCase({ caseId: 'case-a' });
    const misfit = anEdit('case-a', first?.id ?? '', [titleChange('case-a', '不是它', '新')]);
    expect(attempt(() => methods.append(misfit))).toMatchObject({ error: { code: 'STALE_REVISION' } });
    const shapeless = anEdit('case-a', first?.id ?? '', [
      { op: 'set', collection: 'cases', id: 'case-a', field: 'status', before: 'DRAFT', after: 'NONSENSE' },
    ]);
    expect(() => methods.append(shapeless)).toThrow();
    expect(methods.loadCase({ caseId: 'case-a' })).toEqual(before);
    expect(methods.differingProjections()).toEqual([]);
  });
});
