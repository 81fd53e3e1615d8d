import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { claimsOf } from '../../shared/claims/claims-of.ts';
import type { CaseSnapshot, CaseSummary } from '../../shared/contract/cases.contract.ts';
import type { RightType } from '../../shared/domain/codes.ts';
import { ordered } from '../../shared/domain/entities.ts';
import { fail } from '../../shared/errors/app-error.ts';
import { checkCase, hasErrors } from '../../shared/opinion/checks.ts';
import { type Result, unwrap } from '../../shared/util/result.ts';
import { importFile } from '../import/import-file.ts';
import type { ImportedFile } from '../import/imported-file.ts';
import type { CommandContext, CommandHost } from './command-context.ts';
import { readInput } from './io.ts';

type NewFlags = { right: string; claims: string; claimsNo?: string; material?: string[]; title?: string };
type ExportFlags = { to: 'docx' | 'json'; out: string; layout?: 'gb' | 'report'; draft?: boolean };

/** `case …`, `check` and `export` (cli.md). */
export function addCaseCommands(program: Command, context: CommandContext): void {
  const cases = program.command('case').description('新建、查看、导入、导出案件');

  cases
    .command('new')
    .description('新建案件：载入并拆分权利要求，加入被诉产品资料')
    .requiredOption('--right <TYPE>', 'invention 或 utility_model')
    .requiredOption('--claims <FILE>', '权利要求文件')
    .option('--claims-no <LIST>', '主张的权利要求，如 1,3')
    .option('--material <FILE...>', '被诉产品资料')
    .option('--title <T>', '案件名称')
    .action(async (flags: NewFlags) => {
      const created = await context.withHost((host) => createCase(flags, host, context));
      context.print(created, () => `已新建案件 ${created.number}（${created.id}）`);
    });

  cases
    .command('list')
    .description('列出案件')
    .action(async () => {
      const list = await context.withHost(async ({ client }) =>
        unwrap(await client.cases.list({ trashed: false })),
      );
      context.print(list, () => list.map(summaryWords).join('\n'));
    });

  cases
    .command('show')
    .description('显示案件的全部内容和结论')
    .argument('<CASE>')
    .action(async (name: string) => {
      const snapshot = await context.withHost((host) => openCase(name, host));
      context.print(snapshot, () => snapshotWords(snapshot));
    });

  cases
    .command('export')
    .description('把案件连同历史和文件存为一个 JSON 文件')
    .argument('<CASE>')
    .requiredOption('--out <FILE>')
    .action(async (name: string, flags: { out: string }) => {
      const written = await context.withHost(async (host) => {
        const { caseId } = await openCase(name, host);
        return saveGrant(unwrap(await host.client.cases.exportFile({ caseId })), flags.out, host);
      });
      context.print(written, () => `已写入 ${written.out}`);
    });

  cases
    .command('import')
    .description('导入由 case export 存出的案件')
    .argument('<FILE>')
    .action(async (file: string) => {
      const input = await readInput(file, context.streams);
      const { caseId } = await context.withHost(async ({ client, host }) => {
        const grant = unwrap(await host.upload(input.name, input.bytes));
        return unwrap(await client.cases.importFile({ requestId: randomUUID(), grantId: grant.grantId }));
      });
      context.print({ id: caseId }, () => `已导入案件 ${caseId}`);
    });

  program
    .command('check')
    .description('出具意见前的检查')
    .argument('<CASE>')
    .action(async (name: string) => {
      const { state } = await context.withHost((host) => openCase(name, host));
      const checks = checkCase(state);
      context.print({ ok: !hasErrors(checks), checks }, () =>
        checks.length === 0
          ? '检查通过，没有需要处理的问题。'
          : checks
              .map(
                (check) =>
                  `${check.severity === 'error' ? '错误' : check.severity === 'warning' ? '提醒' : '提示'}　${check.message} [${check.code}]`,
              )
              .join('\n'),
      );
      if (hasErrors(checks))
        fail('CHECKS_FAILED', 'checks', {
          count: checks.filter((check) => check.severity === 'error').length,
        });
    });

  program
    .command('export')
    .description('导出意见书')
    .argument('<CASE>')
    .requiredOption('--to <FORMAT>', 'docx 或 json')
    .requiredOption('--out <FILE>')
    .option('--layout <LAYOUT>', 'gb 或 report')
    .option('--draft', '未完成的案件，标明“草稿”')
    .action(async (name: string, flags: ExportFlags) => {
      const written = await context.withHost(async (host) => {
        const { caseId } = await openCase(name, host);
        const { to, draft = false, layout } = flags;
        const request = { caseId, to, draft, ...(layout === undefined ? {} : { layout }) };
        return saveGrant(unwrap(await host.client.opinions.export(request)), flags.out, host);
      });
      context.print(written, () => `已写入 ${written.out}`);
    });
}

/** The case named by id or by number. NOT_FOUND otherwise. */
async function openCase(name: string, { client }: CommandHost): Promise<CaseSnapshot> {
  const lists = await Promise.all([false, true].map((trashed) => client.cases.list({ trashed })));
  const found = lists.flatMap(unwrap).find((one) => one.id === name || one.caseNo === name);
  return unwrap(await client.cases.open({ caseId: found?.id ?? fail('NOT_FOUND', name) }));
}

async function createCase(
  flags: NewFlags,
  { client, host }: CommandHost,
  context: CommandContext,
): Promise<{ id: string; number: string }> {
  const rightType = flags.right.toUpperCase();
  if (rightType !== 'INVENTION' && rightType !== 'UTILITY_MODEL')
    fail('INVALID_INPUT', flags.right, { paths: '--right' });
  // Files are read before the case is made, so that a wrong name leaves nothing behind.
  const claims = await readInput(flags.claims, context.streams);
  unwrapClaims(await importFile(claims));
  const material = [];
  for (const file of flags.material ?? []) material.push(await readInput(file, context.streams));
  const title = flags.title ?? '';
  const { caseId } = unwrap(
    await client.cases.create({
      requestId: randomUUID(),
      title,
      rightType: rightType as RightType,
      subject: 'PRODUCT',
    }),
  );
  const add = async (
    input: { name: string; bytes: Uint8Array },
    role: 'right' | 'accused',
    productId: string | null,
  ) => {
    const grant = unwrap(await host.upload(input.name, input.bytes));
    const evidenceId = randomUUID();
    const meta = { role, productId, kind: role === 'right' ? ('RIGHT_DOC' as const) : ('DOC' as const) };
    unwrap(
      await client.evidence.add({
        caseId,
        requestId: randomUUID(),
        evidenceId,
        grantId: grant.grantId,
        meta,
      }),
    );
    return evidenceId;
  };
  const { state } = unwrap(await client.cases.open({ caseId }));
  const rightId = ordered(state.rights)[0]?.id ?? '';
  const productId = ordered(state.products)[0]?.id ?? null;
  const evidenceId = await add(claims, 'right', null);
  unwrap(await client.evidence.readClaims({ caseId, requestId: randomUUID(), rightId, evidenceId }));
  for (const input of material) await add(input, 'accused', productId);
  if (flags.claimsNo !== undefined) {
    const nos = flags.claimsNo.split(/[,，、]/u).map(Number);
    const command = { type: 'claims.assert' as const, rightId, nos };
    unwrap(await client.cases.run({ caseId, requestId: randomUUID(), base: null, command }));
  }
  const list = unwrap(await client.cases.list({ trashed: false }));
  return { id: caseId, number: list.find((one) => one.id === caseId)?.caseNo ?? '' };
}

/** Refuses a claims file that cannot be read or holds no claims before anything is written. */
function unwrapClaims(imported: Result<ImportedFile>): void {
  if (claimsOf(unwrap(imported)).set.claims.length === 0) fail('NO_CLAIMS_FOUND');
}

async function saveGrant(
  grant: { grantId: string },
  out: string,
  { host }: CommandHost,
): Promise<{ out: string; sizeBytes: number }> {
  const { bytes } = unwrap(await host.download(grant.grantId));
  await writeFile(out, bytes);
  return { out, sizeBytes: bytes.length };
}

function summaryWords(summary: CaseSummary): string {
  return [
    summary.caseNo,
    summary.title || '（未命名）',
    summary.rightNo,
    `${summary.judged}/${summary.rows}`,
  ].join('\t');
}

function snapshotWords({ state }: CaseSnapshot): string {
  const sheet = Object.values(state.cases)[0];
  const right = ordered(state.rights)[0];
  const features = ordered(state.features).map((feature) => `  ${feature.label}　${feature.text}`);
  return [
    `${sheet?.caseNo}　${sheet?.title}`,
    `${right?.patentNo || right?.grantNo}　${right?.title}`,
    ...features,
  ].join('\n');
}
