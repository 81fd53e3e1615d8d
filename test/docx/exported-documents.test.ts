import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { writeDocx } from '../../electron/docx/write-docx.ts';
import { getValidator, PROJECT_ROOT } from '../support/env.ts';
import { hostileCase, longCase, minimalCase, type OpinionCase, opinionOf } from './opinion-cases.ts';
import { readDocx } from './read-docx.ts';

const CASES: Readonly<Record<string, () => OpinionCase>> = {
  'a long case': () => opinionOf(longCase().state, false),
  'a long case as a report with typed numbers': () =>
    opinionOf(longCase().state, false, { layout: 'report', typedNumbers: true, titleFont: '宋体' }),
  'a draft without a date': () => opinionOf(longCase().state, true, { issuedAt: null, docNo: '' }),
  'a minimal case': () => opinionOf(minimalCase().state, false),
  'hostile text': () => opinionOf(hostileCase().state, false),
};

/** A second reader: a program that exits with 0 for a sound document, named or kept beside the project. */
const beside = join(PROJECT_ROOT, '../shared/tools/docx-check');
const checker = process.env.BIDUI_DOCX_CHECK ?? (existsSync(beside) ? beside : undefined);
if (checker === undefined) console.warn('documents are not read by a second checker: set BIDUI_DOCX_CHECK');

describe.each(Object.entries(CASES))('the document of %s', (_name, make) => {
  const folder = mkdtempSync(join(tmpdir(), 'bidui-docx-'));
  const file = join(folder, 'opinion.docx');
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = await written(make());
    writeFileSync(file, bytes);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['Microsoft365', 'Office2016'])('is valid for %s', (version) => {
    const judged = spawnSync(getValidator(), [file, version], { encoding: 'utf8' });
    expect(JSON.parse(judged.stdout)).toMatchObject({ ok: true, errors: [] });
  });

  it('is the same to the byte when written again on another day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-03-04T05:06:07Z') });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    expect(Buffer.compare(bytes, await written(make()))).toBe(0);
  });

  it('shows no leftovers of a program in any part', () => {
    const docx = readDocx(bytes);
    const parts = docx.names.filter((name) => /\.(xml|rels)$/u.test(name));
    for (const name of parts) {
      expect(docx.xml(name)).not.toMatch(/undefined|\bNaN\b|\[object |Invalid Date|Un-named/u);
    }
  });

  if (checker !== undefined) {
    it('is sound for the second checker', () => {
      const profile = make().settings.layout;
      const flags = ['--no-xsd', '--no-pdf', '--allow', '&amp;', '--profile', profile];
      const read = spawnSync('python3', [checker, ...flags, file], { encoding: 'utf8' });
      expect(`${read.stdout}${read.stderr}`).not.toMatch(/^ERROR/mu);
      expect(read.status).toBe(0);
    });
  }
});

function written({ model, settings, readBlob }: OpinionCase): Promise<Uint8Array> {
  return writeDocx(model, settings, readBlob);
}
