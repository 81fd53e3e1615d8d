import { describe, expect, it } from 'vitest';
import { importFile } from '../../../electron/import/import-file.ts';
import { unwrap } from '../../../shared/util/result.ts';
import { anExif, aPng } from '../../support/pictures.ts';
import { aServiceHost, type ServiceHost } from '../../support/service-host.ts';

const PATENT = `<?xml version="1.0" encoding="UTF-8"?>
<cn-patent-document lang="zh" country="CN">
  <cn-bibliographic-data>
    <publication-reference><document-id><country>CN</country><doc-number>219000001</doc-number><kind>U</kind><date>20230602</date></document-id></publication-reference>
    <application-reference><document-id><country>CN</country><doc-number>202320000001.6</doc-number><date>20230103</date></document-id></application-reference>
    <invention-title>折叠支架</invention-title>
  </cn-bibliographic-data>
  <application-body>
    <description><p>本实用新型涉及一种支架。</p></description>
    <claims><claim num="1"><claim-text>1.一种折叠支架，其特征在于，包括底座和立杆，所述立杆与所述底座铰接。</claim-text></claim></claims>
  </application-body>
</cn-patent-document>`;

async function aCase() {
  const host = await aServiceHost({ importFile });
  const made = await host.client.cases.create({
    requestId: 'create',
    title: '案',
    rightType: 'UTILITY_MODEL',
    subject: 'PRODUCT',
  });
  const { caseId } = unwrap(made);
  const { state } = unwrap(await host.client.cases.open({ caseId }));
  return {
    ...host,
    caseId,
    rightId: Object.keys(state.rights)[0] ?? '',
    productId: Object.keys(state.products)[0] ?? '',
  };
}

async function add(
  { client, grants }: ServiceHost,
  caseId: string,
  name: string,
  content: string | Uint8Array,
  evidenceId = 'e-1',
) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { grantId } = grants.offerUpload(name, bytes);
  return client.evidence.add({
    caseId,
    requestId: `add ${evidenceId}`.replace(' ', '-'),
    evidenceId,
    grantId,
    meta: {},
  });
}

describe('evidence', () => {
  it('keeps the bytes unchanged under their hash, and the text with its anchors beside them', async () => {
    const host = await aCase();
    unwrap(await add(host, host.caseId, '产品说明.txt', '第一段\n\n第二段'));
    const { state } = unwrap(await host.client.cases.open({ caseId: host.caseId }));
    const evidence = state.evidence['e-1'];
    const bytes = unwrap(await host.ports.store.readBlob({ sha256: evidence?.sha256 ?? '' }));
    expect(new TextDecoder().decode(bytes)).toBe('第一段\n\n第二段');
    const { text, blocks } = unwrap(
      await host.client.evidence.text({ caseId: host.caseId, evidenceId: 'e-1' }),
    );
    expect(blocks.map((block) => text.slice(block.start, block.end))).toEqual(['第一段', '第二段']);
    expect(evidence).toMatchObject({ no: 1, role: 'accused', kind: 'DOC', format: 'txt' });
  });

  it('lets a person go on writing while a file is still being read', async () => {
    let finish: () => void = () => undefined;
    const isRead = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const slow = async (file: Parameters<typeof importFile>[0]) => {
      await isRead;
      return importFile(file);
    };
    const host = await aServiceHost({ importFile: slow });
    const { caseId } = unwrap(
      await host.client.cases.create({
        requestId: 'c',
        title: '案',
        rightType: 'INVENTION',
        subject: 'PRODUCT',
      }),
    );
    const adding = add(host, caseId, '说明.txt', '慢慢读的文字');
    const command = {
      type: 'record.update',
      collection: 'cases',
      id: caseId,
      patch: { title: '改过的案' },
    } as const;
    unwrap(await host.client.cases.run({ caseId, requestId: 'typed', base: null, command }));
    finish();
    unwrap(await adding);
    const { state } = unwrap(await host.client.cases.open({ caseId }));
    expect(state.cases[caseId]?.title).toBe('改过的案');
    expect(Object.keys(state.evidence)).toEqual(['e-1']);
  });

  it('takes a file once, however often its request comes', async () => {
    const host = await aCase();
    const { grantId } = host.grants.offerUpload('说明.txt', new TextEncoder().encode('一段文字'));
    const input = { caseId: host.caseId, requestId: 'same', evidenceId: 'e-1', grantId, meta: {} };
    const [first, second] = await Promise.all([
      host.client.evidence.add(input),
      host.client.evidence.add(input),
    ]);
    const later = await host.client.evidence.add(input);
    expect(unwrap(second).head).toBe(unwrap(first).head);
    expect(unwrap(later).head).toBe(unwrap(first).head);
  });

  it('goes on counting after the last number in use', async () => {
    const host = await aCase();
    unwrap(await add(host, host.caseId, '甲.txt', '甲', 'e-1'));
    unwrap(await add(host, host.caseId, '乙.txt', '乙', 'e-2'));
    const { state } = unwrap(await host.client.cases.open({ caseId: host.caseId }));
    expect(Object.values(state.evidence).map(({ no, name }) => [no, name])).toEqual([
      [1, '甲'],
      [2, '乙'],
    ]);
    expect((state.evidence['e-1']?.order ?? '') < (state.evidence['e-2']?.order ?? '')).toBe(true);
  });

  it('gives a picture the size a person sees', async () => {
    const host = await aCase();
    unwrap(await add(host, host.caseId, '照片.png', aPng(40, 30, anExif(6))));
    const { state } = unwrap(await host.client.cases.open({ caseId: host.caseId }));
    expect(state.evidence['e-1']).toMatchObject({
      kind: 'PHOTO',
      image: { width: 30, height: 40 },
      text: null,
    });
    expect(unwrap(await host.client.evidence.text({ caseId: host.caseId, evidenceId: 'e-1' })).text).toBe('');
  });

  it('refuses an id that is taken and a product that is not there', async () => {
    const host = await aCase();
    unwrap(await add(host, host.caseId, '甲.txt', '甲'));
    const text = { caseId: host.caseId, name: '乙', text: '乙', role: 'accused' } as const;
    const taken = { ...text, requestId: 'r-1', evidenceId: 'e-1', productId: null };
    expect(await host.client.evidence.addText(taken)).toMatchObject({ error: { code: 'INVALID_INPUT' } });
    const lost = { ...text, requestId: 'r-2', evidenceId: 'e-2', productId: 'nobody' };
    expect(await host.client.evidence.addText(lost)).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  it('reads the description in the file that brings one, and says so in the same step', async () => {
    const host = await aCase();
    const { client, caseId, rightId } = host;
    unwrap(await add(host, caseId, '专利.xml', PATENT));
    const patch = { descriptionText: '另外粘贴的说明书。' };
    const command = { type: 'record.update', collection: 'rights', id: rightId, patch } as const;
    unwrap(await client.cases.run({ caseId, requestId: 'r-1', base: null, command }));
    const request = { caseId, requestId: 'r-2', rightId, evidenceId: 'e-1' };
    unwrap(await client.evidence.readClaims(request));
    const { state } = unwrap(await client.cases.open({ caseId }));
    expect(state.rights[rightId]).toMatchObject({ claimsEvidenceId: 'e-1', descriptionText: null });
    unwrap(await client.cases.undo({ caseId, requestId: 'r-3' }));
    const before = unwrap(await client.cases.open({ caseId })).state;
    expect(before.rights[rightId]?.descriptionText).toBe('另外粘贴的说明书。');
  });

  it('reads claims and fills only what nobody has filled in', async () => {
    const host = await aCase();
    const { client, caseId, rightId } = host;
    unwrap(await add(host, caseId, '专利.xml', PATENT));
    const patch = { title: '专家写的名称' };
    const command = { type: 'record.update', collection: 'rights', id: rightId, patch } as const;
    unwrap(await client.cases.run({ caseId, requestId: 'r-1', base: null, command }));
    const request = { caseId, requestId: 'r-2', rightId, evidenceId: 'e-1' };
    const written = unwrap(await client.evidence.readClaims(request));
    const { state } = unwrap(await client.cases.open({ caseId }));
    expect(state.rights[rightId]).toMatchObject({
      title: '专家写的名称',
      claimsEvidenceId: 'e-1',
      assertedClaims: [1],
      applicationDate: '2023-01-03',
    });
    expect(state.rights[rightId]?.applicationNo).toContain('202320000001');
    expect(state.rights[rightId]?.grantNo).toContain('219000001');
    expect(Object.keys(state.features).length).toBeGreaterThan(1);
    expect(written.undo).toBe('从“专利”载入权利要求');
    unwrap(await client.cases.undo({ caseId, requestId: 'r-3' }));
    const before = unwrap(await client.cases.open({ caseId })).state;
    expect(before.claims, 'one step back takes all of it back').toEqual({});
    expect(before.rights[rightId]?.applicationNo).toBe('');
  });
});
