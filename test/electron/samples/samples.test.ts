import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedHost, openHost } from '../../../electron/services/host.ts';
import { createClient } from '../../../shared/contract/client.ts';
import type { CaseState } from '../../../shared/domain/entities.ts';
import { judgeState } from '../../../shared/opinion/case-judgment.ts';
import { checkCase } from '../../../shared/opinion/checks.ts';
import { unwrap } from '../../../shared/util/result.ts';
import { PROJECT_ROOT } from '../../support/env.ts';
import { ALL_SAMPLES } from '../../support/samples/all-samples.ts';
import { makeSample } from '../../support/samples/make-sample.ts';

const resourcesDir = path.join(PROJECT_ROOT, 'resources');
const EXPECTED = {
  'cup-lid': { total: 'CASE_FALL', claims: ['FALL_EQUIV', 'FALL_EQUIV', 'NOT_FALL'] },
  'dried-soup': { total: 'CASE_NOT_FALL', claims: ['NOT_FALL', 'NOT_FALL', 'NOT_FALL'] },
  toothbrush: { total: 'CASE_UNABLE', claims: ['UNABLE', 'UNABLE'] },
} as const;

let profileDir: string;
let host: OpenedHost;

beforeAll(async () => {
  profileDir = mkdtempSync(path.join(tmpdir(), 'bidui-samples-'));
  host = await openHost({ profileDir, resourcesDir, shell: 'command-line', appVersion: '0.1.0' });
});

afterAll(async () => {
  await host.close();
  rmSync(profileDir, { recursive: true, force: true });
});

async function load(sampleId: string): Promise<CaseState> {
  const { cases } = createClient(host.router);
  const { caseId } = unwrap(await cases.loadSample({ requestId: `load-${sampleId}`, sampleId }));
  return unwrap(await cases.open({ caseId })).state;
}

describe.each(ALL_SAMPLES.map((source) => [source.id as keyof typeof EXPECTED, source] as const))(
  'sample %s',
  (id, source) => {
    it('stands in the resources exactly as its source makes it', async () => {
      const kept = readFileSync(path.join(resourcesDir, 'samples', `${id}.json`));
      expect(Buffer.from(await makeSample(source)).equals(kept)).toBe(true);
    });

    it('loads as a case of its own and concludes as its text says', async () => {
      const state = await load(id);
      const judged = judgeState(state);
      expect(judged.case).toBe(EXPECTED[id].total);
      expect(judged.claims.map((claim) => claim.conclusion)).toEqual(EXPECTED[id].claims);
      expect(Object.values(state.cases)[0]).toMatchObject({ sample: id, title: source.title });
    });

    it('is ready to be issued: nothing is missing', async () => {
      const state = await load(id);
      expect(checkCase(state).filter((check) => check.severity === 'error')).toEqual([]);
    });
  },
);
