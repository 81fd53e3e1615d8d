import path from 'node:path';
import { Command, CommanderError } from 'commander';
import { createClient } from '../../shared/contract/client.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { appVersion, defaultProfileDir, resourcesDir } from '../platform/app-paths.ts';
import { openHost } from '../services/host.ts';
import { addCaseCommands } from './case-commands.ts';
import { addClaimsCommands } from './claims-commands.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT, errorLine, type Streams } from './io.ts';
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
    withHost: async (work) => {
      const profileDir = path.resolve(flags().profile ?? defaultProfileDir());
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
  addClaimsCommands(program, context);
  addSuggestCommand(program, context);
  addJudgeCommands(program, context);
  addCaseCommands(program, context);
  addProfileCommands(program, context);
  addServeCommand(program);
  try {
    await program.parseAsync(liftGlobals(args), { from: 'user' });
    return EXIT.done;
  } catch (caught) {
    return report(caught, streams, args.includes('--debug'));
  }
}

function newProgram(streams: Streams): Command {
  const program = new Command('bidui')
    .description('比对台：知识产权侵权判定参考意见的命令行')
    .version(appVersion())
    .option('--profile <DIR>', '资料文件夹')
    .option('--json', '只输出一个 JSON 文档')
    .option('--debug', '出错时显示调用栈');
  program.exitOverride().configureOutput({ writeOut: streams.out, writeErr: streams.note });
  // Subcommands made later inherit both settings.
  return program;
}

/** `serve` is the browser shell itself, so that there is one way to start it. */
function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('启动浏览器版并打印地址')
    .option('--port <N>', '端口，默认随机')
    .action(async (flags: { port?: string }) => {
      const { profile } = program.opts<GlobalFlags>();
      const { serveBrowserShell } = await import('../browser/serve.ts');
      await serveBrowserShell({
        profileDir: path.resolve(profile ?? defaultProfileDir()),
        port: Number(flags.port ?? 0),
        isWindowWanted: false,
        isSampleWanted: false,
      });
    });
}

/** Global flags may stand anywhere (cli.md): they are moved to the front, where the parser wants them. */
function liftGlobals(args: readonly string[]): string[] {
  const lifted: string[] = [];
  const rest: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--json' || arg === '--debug' || arg.startsWith('--profile=')) lifted.push(arg);
    else if (arg === '--profile') {
      lifted.push(arg, args[index + 1] ?? '');
      index += 1;
    } else rest.push(arg);
  }
  return [...lifted, ...rest];
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
