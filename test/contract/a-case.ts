import type { Command } from '../../shared/commands/schema.ts';
import type { CaseState } from '../../shared/domain/entities.ts';
import type { Evidence } from '../../shared/domain/evidence.ts';
import { defined } from '../../shared/util/assert.ts';
import { unwrap } from '../../shared/util/result.ts';
import type { World } from './contract-host.ts';

export const CLAIMS = [
  '1. 一种折叠支架，其特征在于，包括底座、立杆和锁紧件，所述立杆与所述底座铰接，所述锁紧件设于所述立杆的下端。',
  '2. 根据权利要求1所述的折叠支架，其特征在于，所述底座的厚度为5mm。',
].join('\n');

const MATERIAL = '本产品由底板和支杆组成。支杆通过转轴与底板铰接，底板厚度5毫米。支杆下端装有锁扣。';

/** A case of the world with its claims, one product and its material. */
export type ACase = Readonly<{ caseId: string; rightId: string; productId: string; evidenceId: string }>;

/** Makes an empty case; answers its id. */
export async function anEmptyCase(world: World): Promise<string> {
  const { cases } = world.client;
  const made = await cases.create({
    requestId: world.request(),
    title: '折叠支架案',
    rightType: 'UTILITY_MODEL',
    subject: 'PRODUCT',
  });
  return unwrap(made).caseId;
}

export async function aCase(world: World): Promise<ACase> {
  const caseId = await anEmptyCase(world);
  const empty = await stateOf(world, caseId);
  const rightId = defined(Object.keys(empty.rights)[0], 'a right');
  const productId = defined(Object.keys(empty.products)[0], 'a product');
  await run(world, caseId, {
    type: 'claims.load',
    rightId,
    text: CLAIMS,
    evidenceId: null,
    version: '授权文本',
  });
  const evidenceId = 'material-1';
  const added = await world.client.evidence.addText({
    caseId,
    requestId: world.request(),
    evidenceId,
    name: '产品说明',
    text: MATERIAL,
    role: 'accused',
    productId,
  });
  unwrap(added);
  return { caseId, rightId, productId, evidenceId };
}

export async function stateOf(world: World, caseId: string): Promise<CaseState> {
  return unwrap(await world.client.cases.open({ caseId })).state;
}

export async function evidenceOf(world: World, { caseId, evidenceId }: ACase): Promise<Evidence> {
  return defined((await stateOf(world, caseId)).evidence[evidenceId], 'evidence');
}

export async function run(world: World, caseId: string, command: Command) {
  return unwrap(await world.client.cases.run({ caseId, requestId: world.request(), base: null, command }));
}

/** The bytes of the case as a file. */
export async function caseFile(world: World, caseId: string): Promise<Uint8Array> {
  const grant = unwrap(await world.client.cases.exportFile({ caseId }));
  return defined(await world.host.download(grant.grantId), 'the produced file');
}
