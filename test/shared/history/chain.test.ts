import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { blankParty } from '../../../shared/domain/blank.ts';
import { verifyChains } from '../../../shared/history/chain.ts';
import { addChange } from '../../../shared/history/diff-state.ts';
import {
  CHAIN_START,
  type Revision,
  revisionSchema,
  sealRevision,
} from '../../../shared/history/revision.ts';
import { undoStacks } from '../../../shared/history/undo.ts';

const hash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

function chainOf(stationId: string, length: number): Revision[] {
  const chain: Revision[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const prevHash = chain.at(-1)?.id ?? CHAIN_START;
    chain.push(
      sealRevision(
        {
          caseId: 'c1',
          stationId,
          seq,
          prevHash,
          parents: seq === 1 ? [] : [prevHash],
          kind: 'edit',
          target: null,
          command: 'record.add',
          summary: '添加当事人',
          at: '2026-11-05T02:00:00.000Z',
          author: '王工',
          appVersion: '0.1.0',
          schemaVersion: 1,
          requestId: `r${seq}`,
          changes: [addChange('parties', blankParty(`p${seq}`, `a${seq}`))],
        },
        hash,
      ),
    );
  }
  return chain;
}

describe('the hash chain', () => {
  it('holds for untouched revisions of several stations in any order', () => {
    const revisions = [...chainOf('s1', 5), ...chainOf('s2', 3)].reverse();
    expect(verifyChains(revisions, hash)).toEqual([]);
    expect(revisions.every((revision) => revisionSchema.safeParse(revision).success)).toBe(true);
  });

  it('notices one altered word', () => {
    const chain = chainOf('s1', 4);
    const altered = chain.map((revision) =>
      revision.seq === 2 ? { ...revision, author: '李工' } : revision,
    );
    expect(verifyChains(altered, hash)).toEqual([{ stationId: 's1', seq: 2, kind: 'altered' }]);
  });

  it('notices a revision resealed after the fact', () => {
    const chain = chainOf('s1', 4);
    const resealed = chain.map((revision) => {
      if (revision.seq !== 2) return revision;
      const { id: _id, ...body } = revision;
      return sealRevision({ ...body, author: '李工' }, hash);
    });
    expect(verifyChains(resealed, hash)).toEqual([{ stationId: 's1', seq: 3, kind: 'broken-link' }]);
  });

  it('notices a missing revision and a fork', () => {
    const chain = chainOf('s1', 4);
    expect(
      verifyChains(
        chain.filter((revision) => revision.seq !== 2),
        hash,
      ),
    ).toContainEqual({
      stationId: 's1',
      seq: 3,
      kind: 'gap',
    });
    const { id: _id, ...body } = chain[3] as Revision;
    const twin = sealRevision({ ...body, author: '另一台' }, hash);
    expect(verifyChains([...chain, twin], hash)).toContainEqual({ stationId: 's1', seq: 4, kind: 'fork' });
  });
});

describe('undo and redo follow from the history', () => {
  const edit = (id: string) => ({ id, kind: 'edit' as const, target: null });
  const undo = (target: string) => ({ id: `u-${target}`, kind: 'undo' as const, target });
  const redo = (target: string) => ({ id: `r-${target}`, kind: 'redo' as const, target });

  it('takes back edits last first, never the one that made the case', () => {
    expect(undoStacks([edit('a')])).toEqual({ undo: [], redo: [] });
    expect(undoStacks([edit('a'), edit('b'), edit('c'), undo('c')])).toEqual({ undo: ['b'], redo: ['c'] });
  });

  it('brings back in the opposite order, and forgets once something new is done', () => {
    const taken = [edit('a'), edit('b'), edit('c'), undo('c'), undo('b')];
    expect(undoStacks(taken)).toEqual({ undo: [], redo: ['c', 'b'] });
    expect(undoStacks([...taken, redo('b')])).toEqual({ undo: ['b'], redo: ['c'] });
    expect(undoStacks([...taken, redo('b'), edit('d')])).toEqual({ undo: ['b', 'd'], redo: [] });
  });
});
