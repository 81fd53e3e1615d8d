import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCaseFile, writeCaseFile } from '../../../electron/services/case-file.ts';
import { SCHEMA_VERSION, sealRevision } from '../../../shared/history/revision.ts';
import { unwrap } from '../../../shared/util/result.ts';
import { aCaseWithHistory } from '../../support/history.ts';
import { aFolder, anOpenStore } from '../../support/temp-profile.ts';

const hash = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
const read = (bytes: Uint8Array | string) =>
  readCaseFile(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, hash, hash);

async function revisionsOfACase() {
  const { methods } = await anOpenStore(aFolder());
  aCaseWithHistory(methods, 'other-case', 1);
  const revisions = aCaseWithHistory(methods, 'case-a', 3);
  aCaseWithHistory(methods, 'third-case', 1);
  return revisions;
}

describe('case file', () => {
  it('gives back exactly what was written, though the chain of the station has other cases between', async () => {
    const revisions = await revisionsOfACase();
    const photo = Buffer.from('照片');
    const bytes = writeCaseFile(revisions, new Map([[hash(photo), photo]]));
    const file = unwrap(read(bytes));
    expect(file.revisions).toEqual(revisions);
    expect(file.caseId).toBe('case-a');
    expect(file.state.cases['case-a']?.title).toBe('支架3');
    expect([...file.blobs]).toEqual([[hash(photo), photo]]);
    expect(writeCaseFile(file.revisions, file.blobs)).toEqual(bytes);
  });

  it('refuses any change of any byte, or reads the very same case', async () => {
    const revisions = await revisionsOfACase();
    const bytes = writeCaseFile(revisions, new Map());
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Buffer.from(bytes);
        changed[at] = ((changed[at] ?? 0) + by) % 256;
        const answer = read(changed);
        if (answer.ok) expect(answer.value.revisions).toEqual(revisions);
        else expect(['CASE_FILE_INVALID', 'CASE_FILE_TOO_NEW']).toContain(answer.error.code);
      }),
      { numRuns: 400 },
    );
  });

  it('refuses a file cut at any length', async () => {
    const bytes = writeCaseFile(await revisionsOfACase(), new Map());
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(read(bytes.subarray(0, length))).toMatchObject({ error: { code: 'CASE_FILE_INVALID' } });
      }),
      { numRuns: 100 },
    );
  });

  it('refuses a history with a revision left out, doubled or in another order', async () => {
    const [first, second, third, last] = await revisionsOfACase();
    if (!first || !second || !third || !last) throw new Error('four revisions');
    for (const wrong of [
      [first, third, last],
      [second, third, last],
      [first, first, second],
      [first, third, second, last],
    ]) {
      expect(read(writeCaseFile(wrong, new Map()))).toMatchObject({ error: { code: 'CASE_FILE_INVALID' } });
    }
    expect(read(writeCaseFile([first, second], new Map())).ok, 'an earlier state is a case too').toBe(true);
  });

  it('refuses kept files that are missing or have another content', async () => {
    const [first] = await revisionsOfACase();
    if (first === undefined) throw new Error('a revision');
    const { id: _id, ...body } = first;
    const evidence = { sha256: 'a'.repeat(64), text: { sha256: 'b'.repeat(64), length: 3 } };
    const removed = { op: 'remove', collection: 'evidence', id: 'e', value: evidence } as const;
    const withEvidence = sealRevision(
      { ...body, changes: [...body.changes, { ...removed, op: 'add' }, removed] },
      hash,
    );
    expect(read(writeCaseFile([withEvidence], new Map())), 'evidence removed since counts too').toMatchObject(
      {
        error: { message: 'a kept file is not in it' },
      },
    );
    const wrong = new Map([['a'.repeat(64), Buffer.from('another content')]]);
    expect(read(writeCaseFile([first], wrong))).toMatchObject({
      error: { message: 'a kept file was altered' },
    });
  });

  it('names a file of a newer program as such, whatever else it holds', async () => {
    const [first] = await revisionsOfACase();
    const file = JSON.parse(Buffer.from(writeCaseFile(first ? [first] : [], new Map())).toString());
    const tooNew = { error: { code: 'CASE_FILE_TOO_NEW' } };
    expect(read(JSON.stringify({ ...file, version: 2, novelty: [] }))).toMatchObject(tooNew);
    const revisions = [{ ...file.revisions[0], schemaVersion: SCHEMA_VERSION + 1, novelty: 1 }];
    expect(read(JSON.stringify({ ...file, revisions }))).toMatchObject(tooNew);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '案件'],
    ['another JSON', '{"format":"something"}'],
    ['a list', '[]'],
    ['no revisions', '{"format":"bidui-case","version":1,"caseId":"a","revisions":[],"blobs":{}}'],
  ])('refuses %s', (_what, text) => {
    expect(read(text)).toMatchObject({ error: { code: 'CASE_FILE_INVALID' } });
  });

  it('cannot reach the prototype of anything', async () => {
    const [first] = await revisionsOfACase();
    if (first === undefined) throw new Error('a revision');
    const { id: _id, ...body } = first;
    const evil = { op: 'add', collection: 'parties', id: '__proto__', value: { polluted: true } } as const;
    const sealed = sealRevision({ ...body, changes: [...body.changes, evil] }, hash);
    expect(read(writeCaseFile([sealed], new Map()))).toMatchObject({ error: { code: 'CASE_FILE_INVALID' } });
    expect('polluted' in {}).toBe(false);
  });
});
