import type { Command } from 'commander';
import { fail } from '../../shared/errors/app-error.ts';
import { unwrap } from '../../shared/util/result.ts';
import type { CommandContext } from './command-context.ts';

/** `doctor` and `backup …`. */
export function addProfileCommands(program: Command, context: CommandContext): void {
  program
    .command('doctor')
    .description('检查本机资料：完整性、修订链、文件、备份')
    .option('--rebuild', '由历史重建投影')
    .option('--verify-history', '逐条核对修订链')
    .action(async (flags: { rebuild?: boolean; verifyHistory?: boolean }) => {
      const health = await context.withHost(async ({ client }) =>
        unwrap(
          await client.system.doctor({
            rebuild: flags.rebuild ?? false,
            verifyHistory: flags.verifyHistory ?? false,
          }),
        ),
      );
      context.print(health, () =>
        health.lines.map((line) => `${line.ok ? '正常' : '异常'}　${line.message}`).join('\n'),
      );
      if (!health.ok) fail('PROFILE_CORRUPT', 'doctor');
    });

  const backup = program.command('backup').description('备份与恢复');

  backup
    .command('now')
    .description('立即备份')
    .action(async () => {
      const made = await context.withHost(async ({ client }) => unwrap(await client.system.backupNow({})));
      context.print(made, () => `已备份：${made.name}`);
    });

  backup
    .command('list')
    .description('列出备份')
    .action(async () => {
      const list = await context.withHost(async ({ client }) => unwrap(await client.system.backups({})));
      context.print(list, () => list.map((one) => `${one.name}\t${one.at}\t${one.sizeBytes}`).join('\n'));
    });

  backup
    .command('restore')
    .description('恢复到某个备份；现有内容先另行保存')
    .argument('<NAME>')
    .action(async (name: string) => {
      const saved = await context.withHost(async ({ client }) =>
        unwrap(await client.system.restoreBackup({ name })),
      );
      context.print(saved, () => `已恢复。恢复前的内容保存在 ${saved.name}`);
    });
}
