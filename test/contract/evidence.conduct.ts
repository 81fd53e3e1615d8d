import { zipSync } from 'fflate';
import { expect } from 'vitest';
import type { Evidence } from '../../shared/domain/evidence.ts';
import { unwrap } from '../../shared/util/result.ts';
import { aPng } from '../support/pictures.ts';
import { aCase, anEmptyCase, CLAIMS, evidenceOf, stateOf } from './a-case.ts';
import { type ConductOf, NOBODY, type Provocation, whenFull, whenOpened, whenReadOnly } from './conduct.ts';
import type { World } from './contract-host.ts';

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

const add = async (world: World, caseId: string, name: string, content: string | Uint8Array) =>
  world.client.evidence.add({
    caseId,
    requestId: world.request(),
    evidenceId: 'file-1',
    grantId: await world.grant(name, content),
    meta: {},
  });

const addText = (world: World, caseId: string, evidenceId = 'text-1', text = '第一行\r\n\r\n第二行') =>
  world.client.evidence.addText({
    caseId,
    requestId: world.request(),
    evidenceId,
    name: '网页文字',
    text,
    role: 'right',
    productId: null,
  });

/** Hands in a file that must be refused, and checks that nothing of it was kept. */
const file =
  (name: string, content: string | Uint8Array): Provocation =>
  async (world) => {
    const caseId = await anEmptyCase(world);
    const answer = await add(world, caseId, name, content);
    expect((await stateOf(world, caseId)).evidence).toEqual({});
    return answer;
  };

const readClaims = (world: World, caseId: string, rightId: string, evidenceId: string) =>
  world.client.evidence.readClaims({ caseId, requestId: world.request(), rightId, evidenceId });

const withClaimsText = async (world: World) => {
  const found = await aCase(world);
  unwrap(await addText(world, found.caseId, 'claims-1', CLAIMS));
  return found;
};

const damaged =
  (how: 'remove' | 'alter', hashOf: (evidence: Evidence) => string | undefined): Provocation =>
  async (_world, fresh) => {
    const world = await fresh();
    const found = await aCase(world);
    world.damageBlob(hashOf(await evidenceOf(world, found)) ?? '', how);
    return world.client.evidence.text({ caseId: found.caseId, evidenceId: found.evidenceId });
  };

const bomb = () =>
  zipSync({ 'word/document.xml': new Uint8Array(3_000_000), '[Content_Types].xml': latin1('<a/>') });

export const EVIDENCE_CONDUCT: ConductOf<'evidence'> = {
  'evidence.add': {
    input: { caseId: NOBODY, requestId: 'r', evidenceId: 'e', grantId: 'g', meta: {} },
    async succeeds(world) {
      const caseId = await anEmptyCase(world);
      const request = {
        caseId,
        requestId: world.request(),
        evidenceId: 'photo-1',
        grantId: await world.grant('现场照片.png', aPng(40, 30)),
        meta: { kind: 'PHOTO', way: '现场拍摄' },
      } as const;
      const written = unwrap(await world.client.evidence.add(request));
      expect(written.undo).toBe('添加证据1：现场照片');
      expect(unwrap(await world.client.evidence.add(request)), 'a repeated request').toEqual(written);
      expect((await stateOf(world, caseId)).evidence['photo-1']).toMatchObject({
        no: 1,
        name: '现场照片',
        way: '现场拍摄',
        fileName: '现场照片.png',
        mime: 'image/png',
        image: { width: 40, height: 30 },
        text: null,
      });
    },
    errors: {
      NOT_FOUND: (world) => add(world, NOBODY, 'a.txt', '文字'),
      GRANT_EXPIRED: async (world) =>
        world.client.evidence.add({
          caseId: await anEmptyCase(world),
          requestId: world.request(),
          evidenceId: 'e',
          grantId: NOBODY,
          meta: {},
        }),
      FILE_EMPTY: file('a.txt', ''),
      FILE_TOO_LARGE: whenOpened({ importLimits: { fileBytes: 10 } }, anEmptyCase, (world, caseId) =>
        add(world, caseId, 'a.txt', '超过十个字节'),
      ),
      FILE_TRUNCATED: file('a.png', aPng(40, 30).subarray(0, -4)),
      FILE_ENCRYPTED: file(
        'a.docx',
        latin1(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${[...'EncryptedPackage'].join('\0')}\0`),
      ),
      FILE_CORRUPT: file('a.pdf', latin1('%PDF-1.7\nnothing\n%%EOF')),
      FILE_TYPE_UNSUPPORTED: file('a.txt', latin1('MZ\x90\0')),
      NOT_A_PDF: file('a.pdf', '只是改了名字的文字'),
      ARCHIVE_BOMB: file('a.docx', bomb()),
      XML_ENTITIES_REFUSED: file('a.xml', '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x "y">]><r>&x;</r>'),
      XML_MALFORMED: file('a.xml', '<?xml version="1.0"?><r><a></r>'),
      TEXT_ENCODING_UNKNOWN: file('a.txt', Uint8Array.from([0x61, 0xff, 0xff, 0x62, 0x0a, 0x63])),
      IMAGE_UNREADABLE: file('a.png', aPng(0, 30)),
      TIMED_OUT: whenOpened({ importLimits: { timeoutMs: 1 } }, anEmptyCase, (world, caseId) =>
        add(world, caseId, 'a.html', `<html><body>${'<p>字</p>'.repeat(50_000)}</body></html>`),
      ),
      PROFILE_READ_ONLY: whenReadOnly(anEmptyCase, (world, caseId) => add(world, caseId, 'a.txt', '文字')),
      PROFILE_FULL: whenFull(anEmptyCase, (world, caseId) => add(world, caseId, 'a.txt', '文字')),
    },
  },
  'evidence.addText': {
    input: {
      caseId: NOBODY,
      requestId: 'r',
      evidenceId: 'e',
      name: '文字',
      text: '一段文字',
      role: 'accused',
      productId: null,
    },
    async succeeds(world) {
      const caseId = await anEmptyCase(world);
      unwrap(await addText(world, caseId));
      expect((await stateOf(world, caseId)).evidence['text-1']).toMatchObject({
        name: '网页文字',
        way: '粘贴文字',
        text: { length: 8 },
      });
    },
    errors: {
      NOT_FOUND: (world) => addText(world, NOBODY),
      PROFILE_READ_ONLY: whenReadOnly(anEmptyCase, addText),
      PROFILE_FULL: whenFull(anEmptyCase, addText),
    },
  },
  'evidence.text': {
    input: { caseId: NOBODY, evidenceId: 'e' },
    async succeeds(world) {
      const caseId = await anEmptyCase(world);
      unwrap(await addText(world, caseId));
      const { text, blocks } = unwrap(await world.client.evidence.text({ caseId, evidenceId: 'text-1' }));
      expect(text).toBe('第一行\n\n第二行');
      expect(blocks.map((block) => text.slice(block.start, block.end))).toEqual(['第一行', '第二行']);
    },
    errors: {
      NOT_FOUND: async (world) =>
        world.client.evidence.text({ caseId: await anEmptyCase(world), evidenceId: NOBODY }),
      BLOB_MISSING: damaged('remove', (evidence) => evidence.text?.sha256),
      BLOB_CORRUPT: damaged('alter', (evidence) => evidence.text?.sha256),
    },
  },
  'evidence.readClaims': {
    input: { caseId: NOBODY, requestId: 'r', rightId: 'x', evidenceId: 'e' },
    async succeeds(world) {
      const { caseId, rightId } = await withClaimsText(world);
      unwrap(await readClaims(world, caseId, rightId, 'claims-1'));
      const state = await stateOf(world, caseId);
      expect(state.rights[rightId]).toMatchObject({ claimsEvidenceId: 'claims-1', assertedClaims: [1] });
      expect(Object.values(state.claims).map((claim) => claim.no)).toEqual([1, 2]);
    },
    errors: {
      NOT_FOUND: async (world) => {
        const { caseId, rightId } = await aCase(world);
        return readClaims(world, caseId, rightId, NOBODY);
      },
      NO_CLAIMS_FOUND: async (world) => {
        const { caseId, rightId } = await aCase(world);
        unwrap(await addText(world, caseId, 'text-1', '今天天气很好。'));
        return readClaims(world, caseId, rightId, 'text-1');
      },
      BLOB_MISSING: async (_world, fresh) => {
        const world = await fresh();
        const found = await withClaimsText(world);
        const evidence = await evidenceOf(world, { ...found, evidenceId: 'claims-1' });
        world.damageBlob(evidence.sha256, 'remove');
        return readClaims(world, found.caseId, found.rightId, 'claims-1');
      },
      PROFILE_READ_ONLY: whenReadOnly(withClaimsText, (world, { caseId, rightId }) =>
        readClaims(world, caseId, rightId, 'claims-1'),
      ),
    },
  },
};
