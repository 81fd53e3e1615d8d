import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../electron/docx/write-docx.ts';
import { resourceFiles } from '../../../electron/platform/resource-files.ts';
import { createFileGrants } from '../../../electron/services/file-grants.ts';
import { createOpinionService } from '../../../electron/services/opinion.service.ts';
import type { CaseState } from '../../../shared/domain/entities.ts';
import type { WordVectors } from '../../../shared/suggest/vectors/word-vectors.ts';
import { defined } from '../../../shared/util/assert.ts';
import { err, ok, unwrap } from '../../../shared/util/result.ts';
import { longCase, minimalCase, opinionOf } from '../../docx/opinion-cases.ts';
import { smallVectors } from '../../shared/suggest/vectors/small-vectors.ts';
import { PROJECT_ROOT } from '../../support/env.ts';

describe('opinions.export', () => {
  it('hands over an issued opinion under its number', async () => {
    const { name, mime, bytes } = await exported(longCase().state, { to: 'docx', draft: false });
    expect(name).toBe('专利侵权判定参考意见书（某知保判〔2026〕15号）.docx');
    expect(mime).toContain('wordprocessingml');
    expect(documentOf(bytes)).toContain('2026年11月5日');
  });

  it('marks a draft in its name and in the document', async () => {
    const { name, bytes } = await exported(minimalCase().state, { to: 'docx', draft: true });
    expect(name).toBe('专利侵权判定参考意见书（草稿 临-测-ab12-20261105-01）.docx');
    expect(documentOf(bytes)).not.toContain('某知保判');
  });

  it('refuses to issue while checks fail, and says how many', async () => {
    const answer = await service(minimalCase().state).handlers.export({
      caseId: 'case1',
      to: 'docx',
      draft: false,
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'CHECKS_FAILED' } });
    const { count } = (answer.ok ? undefined : answer.error.details) ?? {};
    expect(count).toBeGreaterThan(1);
  });

  it('takes the layout that is asked for over that of the case', async () => {
    const { bytes } = await exported(longCase().state, { to: 'docx', draft: true, layout: 'report' });
    expect(documentOf(bytes)).toContain('w:top="1440"');
  });

  it('puts the declaration of the centre in place of the usual one', async () => {
    const { bytes } = await exported(
      minimalCase().state,
      { to: 'docx', draft: true },
      '本中心的声明。\n第二段。',
    );
    expect(documentOf(bytes)).toContain('本中心的声明。');
    expect(documentOf(bytes)).not.toContain('不得将其用于商业宣传');
  });

  it('writes data with content, conclusion and versions, the same each time', async () => {
    const first = await exported(longCase().state, { to: 'json', draft: false });
    const again = await exported(longCase().state, { to: 'json', draft: false });
    expect(first.name).toMatch(/\.json$/u);
    expect(strFromU8(first.bytes)).toBe(strFromU8(again.bytes));
    expect(JSON.parse(strFromU8(first.bytes))).toMatchObject({
      format: 'bidui-opinion',
      version: 1,
      opinion: { meta: { docNo: '某知保判〔2026〕15号', versions: { 软件: '9.9.9' } } },
      judgment: { case: expect.any(String) },
    });
  });

  it('names the vector model that took part in suggestions', async () => {
    const { handlers, grants } = service(longCase().state, '', true, smallVectors());
    const grant = unwrap(await handlers.export({ caseId: 'case1', to: 'json', draft: true }));
    const { bytes } = unwrap(grants.takeDownload(grant.grantId));
    expect(JSON.parse(strFromU8(bytes)).opinion.meta.versions.对应推荐).toMatch(/ vectors@abc123$/u);
  });

  it('passes on that a case or a picture is not there', async () => {
    const { handlers } = service(longCase().state, '', false);
    const request = { to: 'docx', draft: true } as const;
    expect(await handlers.export({ caseId: 'other', ...request })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    expect(await handlers.export({ caseId: 'case1', ...request })).toMatchObject({
      error: { code: 'BLOB_MISSING' },
    });
  });
});

type Request = Readonly<{ to: 'docx' | 'json'; draft: boolean; layout?: 'gb' | 'report' }>;

async function exported(state: CaseState, request: Request, disclaimer = '') {
  const { handlers, grants } = service(state, disclaimer);
  const grant = unwrap(await handlers.export({ caseId: 'case1', ...request }));
  return unwrap(grants.takeDownload(grant.grantId));
}

/** The service on a case in memory, with the delivered resources and the real writer. */
function service(state: CaseState, disclaimer = '', hasPictures = true, model?: WordVectors) {
  let ids = 0;
  const grants = createFileGrants({
    nowMs: () => 0,
    newId: () => {
      ids += 1;
      return `grant-${ids}`;
    },
  });
  const { readBlob } = opinionOf(state, true);
  const ports = {
    store: {
      readBlob: async ({ sha256 }: { sha256: string }) =>
        hasPictures ? ok(await readBlob(sha256)) : err('BLOB_MISSING', 'gone'),
    },
    grants,
    resources: resourceFiles(`${PROJECT_ROOT}resources`),
    appVersion: '9.9.9',
  };
  const book = {
    open: async (caseId: string) => (caseId === 'case1' ? ok({ state }) : err('NOT_FOUND', 'no such case')),
  };
  const settings = { read: async () => ({ disclaimer }) };
  const vectors = { current: async () => model };
  return {
    grants,
    handlers: createOpinionService(ports as never, book as never, settings as never, vectors, writeDocx),
  };
}

function documentOf(bytes: Uint8Array): string {
  return strFromU8(defined(unzipSync(bytes)['word/document.xml'], 'the document'));
}
