import path from 'node:path';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { createClient } from '../../shared/contract/client.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { appVersion, defaultProfileDir, resourcesDir } from '../platform/app-paths.ts';
import { openHost } from '../services/host.ts';
import { addCaseCommands } from './case-commands.ts';
import { explainInChinese } from './chinese-help.ts';
import { addClaimsCommands } from './claims-commands.ts';
import { addCompareCommand } from './claims-compare-command.ts';
import { addDescribeCommand } from './claims-describe-command.ts';
import { addMarksCommand } from './claims-marks-command.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT, errorLine, type Streams, wholeNumber } from './io.ts';
import { addJudgeCommands } from './judge-commands.ts';
import { addProfileCommands } from './profile-commands.ts';
import { addSuggestCommand } from './suggest-command.ts';

type GlobalFlags = { profile?: string; json?: boolean; debug?: boolean };

/**
 * Runs one command line and answers the exit status (0 done, 1 a named problem, 2 wrong usage, 3 a fault of
 * the program). Never throws; a stack trace is shown with `--debug` only.
 */
export async function runCli(args: readonly string[], streams: Streams): Promise<number> {
  const program = newProgram(streams);
  const flags = (): GlobalFlags => program.opts<GlobalFlags>();
  const context: CommandContext = {
    streams,
    resourcesDir: resourcesDir(),
    print: (value, words) => streams.out(`${flags().json === true ? JSON.stringify(value) : words()}\n`),
    withHost: async (work, profileDir = path.resolve(flags().profile ?? defaultProfileDir())) => {
      const host = await openHost({
        profileDir,
        resourcesDir: resourcesDir(),
        shell: 'command-line',
        appVersion: appVersion(),
      });
      try {
        return await work({ host, client: createClient(host.router) });
      } finally {
        await host.close();
      }
    },
  };
  const claims = addClaimsCommands(program, context);
  addCompareCommand(claims, context);
  addMarksCommand(claims, context);
  addDescribeCommand(claims, context);
  addSuggestCommand(program, context);
  addJudgeCommands(program, context);
  addCaseCommands(program, context);
  addProfileCommands(program, context);
  addServeCommand(program);
  try {
    await program.parseAsync(args, { from: 'user' });
    return EXIT.done;
  } catch (caught) {
    return report(caught, streams, args.includes('--debug'));
  }
}

function newProgram(streams: Streams): Command {
  const program = explainInChinese(new Command('bidui'))
    .description('比对台：知识产权侵权判定参考意见的命令行')
    .version(appVersion(), '-V, --version', '显示版本')
    .option('--profile <DIR>', '资料文件夹', folderName)
    .option('--json', '只输出一个 JSON 文档')
    .option('--debug', '出错时显示调用栈');
  program.exitOverride().configureOutput({
    writeOut: streams.out,
    writeErr: streams.note,
    outputError: (words, write) => write(`用法有误，加 --help 查看用法：${words}`),
  });
  // Commands that are added later inherit these settings.
  return program;
}

/** An empty name, as an unset variable of a script leaves it, must not become the present folder. */
function folderName(name: string): string {
  if (name.trim() === '') throw new InvalidArgumentError('--profile');
  return name;
}

/** `serve` is the browser shell itself, so that there is one way to start it. */
function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('启动浏览器版并打印地址')
    .option('--port <N>', '端口，默认随机', wholeNumber(0, 65_535))
    .action(async (flags: { port?: number }) => {
      const { profile } = program.opts<GlobalFlags>();
      const { serveBrowserShell } = await import('../browser/serve.ts');
      await serveBrowserShell({
        profileDir: path.resolve(profile ?? defaultProfileDir()),
        port: flags.port ?? 0,
        isWindowWanted: false,
        isSampleWanted: false,
      });
    });
}

function report(caught: unknown, streams: Streams, isDebug: boolean): number {
  if (caught instanceof AppFailure) {
    streams.note(`${errorLine(caught.error)}\n`);
    if (isDebug) streams.note(`${caught.stack}\n`);
    return EXIT.problem;
  }
  if (caught instanceof CommanderError) return caught.exitCode === 0 ? EXIT.done : EXIT.usage;
  streams.note(
    isDebug && caught instanceof Error
      ? `${caught.stack}\n`
      : '程序内部出错；加 --debug 可查看详情。 [INTERNAL]\n',
  );
  return EXIT.fault;
}
