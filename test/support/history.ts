import type { AppendInput } from '../../electron/db/append.ts';
import type { StoreMethods } from '../../electron/db/store-protocol.ts';
import { createCaseChanges } from '../../shared/commands/create-case.ts';
import type { Change } from '../../shared/history/change.ts';
import type { Revision } from '../../shared/history/revision.ts';

let requests = 0;

/** The first revision of a new case, as a service would hand it over. */
export function aNewCase(caseId: string, more: Partial<AppendInput> = {}): AppendInput {
  let ids = 0;
  const at = '2026-03-02T09:00:00.000Z';
  const changes = createCaseChanges({
    caseId,
    title: '一种可折叠支架',
    rightType: 'UTILITY_MODEL',
    subject: 'PRODUCT',
    caseNo: `临-测试-${caseId}`,
    organisation: '',
    docTitle: '',
    sample: null,
    now: at,
    newId: () => {
      ids += 1;
      return `${caseId}-${ids}`;
    },
  });
  return { ...anEdit(caseId, null, [...changes]), command: 'case.create', summary: '新建案件', at, ...more };
}

/** A revision that changes a case on top of `base`. */
export function anEdit(caseId: string, base: string | null, changes: Change[]): AppendInput {
  requests += 1;
  return {
    caseId,
    base,
    requestId: `request-${requests}`,
    kind: 'edit',
    target: null,
    command: 'record.update',
    summary: '修改',
    at: new Date(Date.parse('2026-03-02T10:00:00.000Z') + requests * 1_000).toISOString(),
    author: '王工',
    appVersion: '0.1.0',
    changes,
  };
}

export function titleChange(caseId: string, before: string, after: string): Change {
  return { op: 'set', collection: 'cases', id: caseId, field: 'title', before, after };
}

/** Makes a case and renames it `edits` times; answers its revisions. */
export function aCaseWithHistory(methods: StoreMethods, caseId: string, edits: number): Revision[] {
  let { revision } = methods.append(aNewCase(caseId));
  const revisions = [revision];
  for (let index = 0; index < edits; index += 1) {
    const before = index === 0 ? '一种可折叠支架' : `支架${index}`;
    const change = titleChange(caseId, before, `支架${index + 1}`);
    revision = methods.append(anEdit(caseId, revision.id, [change])).revision;
    revisions.push(revision);
  }
  return revisions;
}
