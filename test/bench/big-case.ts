import type { Client } from '../../shared/contract/host.ts';
import { ordered } from '../../shared/domain/entities.ts';
import { defined } from '../../shared/util/assert.ts';
import { unwrap } from '../../shared/util/result.ts';

export type BigCase = Readonly<{ caseId: string; productId: string; featureIds: readonly string[] }>;

/** Enters a case with one claim of `rows` features and a text of `passages` passages, the first `linked` of them linked. */
export async function enterBigCase(
  client: Client,
  rows: number,
  passages: number,
  linked = passages,
): Promise<BigCase> {
  let next = 0;
  const id = (): string => {
    next += 1;
    return `big${next}`;
  };
  const created = await client.cases.create({
    requestId: id(),
    title: `${rows}项特征的案件`,
    rightType: 'UTILITY_MODEL',
    subject: 'PRODUCT',
  });
  const { caseId } = unwrap(created);
  const run = async (command: Parameters<Client['cases']['run']>[0]['command']) =>
    unwrap(await client.cases.run({ caseId, requestId: id(), base: null, command }));
  const snapshot = async () => unwrap(await client.cases.open({ caseId }));
  const { state } = await snapshot();
  const rightId = defined(ordered(state.rights)[0], 'right').id;
  const productId = defined(ordered(state.products)[0], 'product').id;
  const parts = Array.from(
    { length: rows - 1 },
    (_, at) => `所述主体（1）的第${at + 1}侧设有第${at + 1}连接件（${at + 10}）`,
  );
  await run({
    type: 'claims.load',
    rightId,
    text: `1. 一种组合装置，其特征在于：${parts.join('；')}。`,
    evidenceId: null,
    version: '',
  });
  const lines = Array.from(
    { length: passages },
    (_, at) => `产品的第${at + 1}处装有第${at + 1}号连接块，用螺钉固定。`,
  );
  const evidenceId = id();
  const text = lines.join('\n');
  unwrap(
    await client.evidence.addText({
      caseId,
      requestId: id(),
      evidenceId,
      name: '产品说明',
      text,
      role: 'accused',
      productId,
    }),
  );
  const featureIds = ordered((await snapshot()).state.features).map((feature) => feature.id);
  for (let at = 0; at < linked; at += 1) {
    const start = lines.slice(0, at).join('\n').length + (at === 0 ? 0 : 1);
    const quote = defined(lines[at], 'line');
    await run({
      type: 'link.add',
      id: id(),
      featureId: defined(featureIds[at % featureIds.length], 'feature'),
      productId,
      evidenceId,
      anchor: {
        kind: 'text',
        start,
        end: start + quote.length,
        quote,
        prefix: '',
        suffix: '',
        page: null,
        paragraph: at + 1,
      },
      trust: 'confirmed',
      because: '',
    });
  }
  return { caseId, productId, featureIds };
}
