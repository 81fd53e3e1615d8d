import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Command, Option } from 'commander';
import type { CaseSnapshot, CaseSummary } from '../../shared/contract/cases.contract.ts';
import { ordered } from '../../shared/domain/entities.ts';
import { fail } from '../../shared/errors/app-error.ts';
import { checkCase, hasErrors } from '../../shared/opinion/checks.ts';
import { unwrap } from '../../shared/util/result.ts';
import { writeAtomically } from '../platform/atomic-write.ts';
import type { CommandContext, CommandHost } from './command-context.ts';
import { type InputFile, isFile, readInput } from './io.ts';
import { claimNumbers, createCase, type NewCaseFlags } from './new-case.ts';

type ExportFlags = { to: 'docx' | 'json'; out: string; layout?: 'gb' | 'report'; draft?: boolean };

/** `case …`, `check` and `export`. */
export function addCaseCommands(program: Command, context: CommandContext): void {
  const cases = program.command('case').description('新建、查看、导入、导出案件');

  cases
    .command('new')
    .description('新建案件：载入并拆分权利要求，加入被诉产品资料')
    .requiredOption('--right <TYPE>', 'invention 或 utility_model')
    .requiredOption('--claims <FILE>', '权利要求文件')
    .option('--claims-no <LIST>', '主张的权利要求，如 1,3', claimNumbers)
    .option('--material <FILE...>', '被诉产品资料')
    .option('--title <T>', '案件名称')
    .action(async (flags: NewCaseFlags) => {
      const created = await createCase(flags, context);
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
      const snapshot = await withCase(name, context, async (opened) => opened);
      context.print(snapshot, () => snapshotWords(snapshot));
    });

  cases
    .command('export')
    .description('把案件连同历史和文件存为一个 JSON 文件')
    .argument('<CASE>')
    .requiredOption('--out <FILE>', '写到这个文件')
    .action(async (name: string, flags: { out: string }) => {
      const written = await withCase(name, context, async ({ caseId }, host) => {
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
      const id = await context.withHost((host) => takeIn(input, host));
      context.print({ id }, () => `已导入案件 ${id}`);
    });

  program
    .command('check')
    .description('出具意见前的检查')
    .argument('<CASE>')
    .action(async (name: string) => {
      const checks = await withCase(name, context, async ({ caseId, state }, host) => {
        const { verdicts } = unwrap(await host.client.earlier.facts({ caseId }));
        return checkCase(state, verdicts);
      });
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
    .addOption(new Option('--to <FORMAT>', '格式').choices(['docx', 'json']).makeOptionMandatory())
    .requiredOption('--out <FILE>', '写到这个文件')
    .addOption(new Option('--layout <LAYOUT>', '版式').choices(['gb', 'report']))
    .option('--draft', '未完成的案件，标明“草稿”')
    .action(async (name: string, flags: ExportFlags) => {
      const written = await withCase(name, context, async ({ caseId }, host) => {
        const { to, draft = false, layout } = flags;
        const request = { caseId, to, draft, ...(layout === undefined ? {} : { layout }) };
        return saveGrant(unwrap(await host.client.opinions.export(request)), flags.out, host);
      });
      context.print(written, () => `已写入 ${written.out}`);
    });
}

/**
 * Runs `work` on the case that `name` means: an id, a number, or a file that `case export` wrote. A file is
 * taken into a profile of its own that is gone afterwards. NOT_FOUND, or what is wrong with the file.
 */
async function withCase<T>(
  name: string,
  context: CommandContext,
  work: (snapshot: CaseSnapshot, host: CommandHost) => Promise<T>,
): Promise<T> {
  if (!(await isFile(name))) return context.withHost(async (host) => work(await findCase(name, host), host));
  const input = await readInput(name, context.streams);
  const folder = await mkdtemp(path.join(tmpdir(), 'bidui-case-'));
  try {
    return await context.withHost(async (host) => {
      const caseId = await takeIn(input, host);
      return work(unwrap(await host.client.cases.open({ caseId })), host);
    }, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function findCase(name: string, { client }: CommandHost): Promise<CaseSnapshot> {
  const lists = await Promise.all([false, true].map((trashed) => client.cases.list({ trashed })));
  const found = lists.flatMap(unwrap).find((one) => one.id === name || one.caseNo === name);
  return unwrap(
    await client.cases.open({ caseId: found?.id ?? fail('NOT_FOUND', 'no such case', { name }) }),
  );
}

async function takeIn(input: InputFile, { client, host }: CommandHost): Promise<string> {
  const { grantId } = unwrap(await host.upload(input.name, input.bytes));
  return unwrap(await client.cases.importFile({ requestId: randomUUID(), grantId })).caseId;
}

async function saveGrant(
  grant: { grantId: string },
  out: string,
  { host }: CommandHost,
): Promise<{ out: string; sizeBytes: number }> {
  const { bytes } = unwrap(await host.download(grant.grantId));
  try {
    writeAtomically(path.resolve(out), bytes);
  } catch {
    // No such folder, no permission, no room: nothing was left at that name, and the words say so.
    return fail('FILE_NOT_WRITTEN', 'output', { name: out });
  }
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
