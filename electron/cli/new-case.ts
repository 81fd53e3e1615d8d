import { randomUUID } from 'node:crypto';
import { InvalidArgumentError } from 'commander';
import { ordered } from '../../shared/domain/entities.ts';
import { fail } from '../../shared/errors/app-error.ts';
import { unwrap } from '../../shared/util/result.ts';
import type { CommandContext, CommandHost } from './command-context.ts';
import { type InputFile, readImported } from './io.ts';
import { findClaim, readClaims } from './read-claims.ts';

export type NewCaseFlags = Readonly<{
  right: string;
  claims: string;
  claimsNo?: readonly number[];
  material?: readonly string[];
  title?: string;
}>;

type NewCaseFiles = Readonly<{ claims: InputFile; material: readonly InputFile[] }>;

/** `1,3` as numbers of claims; anything else is wrong usage. */
export function claimNumbers(list: string): number[] {
  const nos = list.split(/[,，、]/u).map((part) => part.trim());
  if (!nos.every((no) => /^[1-9]\d{0,4}$/.test(no))) throw new InvalidArgumentError('1,3');
  return nos.map(Number);
}

/**
 * Makes a case from files and answers its id and number. All of them are read first, so that a file
 * that cannot be read or a claim that is not there leaves nothing behind.
 */
export async function createCase(
  flags: NewCaseFlags,
  context: CommandContext,
): Promise<{ id: string; number: string }> {
  const rightType = flags.right.toUpperCase();
  if (rightType !== 'INVENTION' && rightType !== 'UTILITY_MODEL')
    return fail('INVALID_INPUT', flags.right, { paths: `--right ${flags.right}` });
  const { set, file: claims } = await readClaims(flags.claims, context);
  for (const no of flags.claimsNo ?? []) findClaim(set, no);
  const material: InputFile[] = [];
  for (const file of flags.material ?? []) material.push(await readImported(file, context.streams));
  return context.withHost(async (host) => {
    const request = { requestId: randomUUID(), title: flags.title ?? '', rightType } as const;
    const made = await host.client.cases.create({ ...request, subject: 'PRODUCT' });
    const { caseId } = unwrap(made);
    await fillCase(caseId, { claims, material }, flags.claimsNo, host);
    const { state } = unwrap(await host.client.cases.open({ caseId }));
    return { id: caseId, number: state.cases[caseId]?.caseNo ?? '' };
  });
}

async function fillCase(
  caseId: string,
  { claims, material }: NewCaseFiles,
  nos: readonly number[] | undefined,
  host: CommandHost,
): Promise<void> {
  const { client } = host;
  const { state } = unwrap(await client.cases.open({ caseId }));
  const rightId = ordered(state.rights)[0]?.id ?? '';
  const productId = ordered(state.products)[0]?.id ?? null;
  const evidenceId = await addFile(
    caseId,
    claims,
    { role: 'right', productId: null, kind: 'RIGHT_DOC' },
    host,
  );
  unwrap(await client.evidence.readClaims({ caseId, requestId: randomUUID(), rightId, evidenceId }));
  for (const file of material) await addFile(caseId, file, { role: 'accused', productId, kind: 'DOC' }, host);
  if (nos === undefined) return;
  const command = { type: 'claims.assert' as const, rightId, nos: [...nos] };
  unwrap(await client.cases.run({ caseId, requestId: randomUUID(), base: null, command }));
}

type FileMeta =
  | Readonly<{ role: 'right'; productId: null; kind: 'RIGHT_DOC' }>
  | Readonly<{ role: 'accused'; productId: string | null; kind: 'DOC' }>;

async function addFile(
  caseId: string,
  { name, bytes }: InputFile,
  meta: FileMeta,
  { client, host }: CommandHost,
): Promise<string> {
  const { grantId } = unwrap(await host.upload(name, bytes));
  const evidenceId = randomUUID();
  unwrap(await client.evidence.add({ caseId, requestId: randomUUID(), evidenceId, grantId, meta }));
  return evidenceId;
}
