import type { Command } from 'commander';
import { z } from 'zod';
import { fail } from '../../shared/errors/app-error.ts';
import { judgeCase } from '../../shared/judgment/judge.ts';
import { judgeInputSchema } from '../../shared/judgment/judge-input.ts';
import type { CommandContext } from './command-context.ts';
import { readInput } from './io.ts';

/** `judge` and `schema case` (cli.md). */
export function addJudgeCommands(program: Command, context: CommandContext): void {
  program
    .command('judge')
    .description('按判定表计算各权利要求和全案的结论')
    .argument('<CASE.json>', '判定输入（格式见 schema case），- 为标准输入')
    .action(async (file: string) => {
      const input = judgeInputSchema.safeParse(parseJson((await readInput(file, context.streams)).bytes));
      if (!input.success) {
        const paths = input.error.issues.map((issue) => issue.path.join('.') || '（整体）').join('、');
        return fail('INVALID_INPUT', paths, { paths });
      }
      const output = judgeCase(input.data);
      context.print(output, () =>
        [...output.claims.map((claim) => claim.sentence), output.sentence].join('\n'),
      );
    });

  program
    .command('schema')
    .description('打印输入文件的 JSON Schema')
    .argument('<NAME>', 'case：judge 的输入')
    .action((name: string) => {
      if (name !== 'case') fail('INVALID_INPUT', name, { paths: 'NAME' });
      const schema = z.toJSONSchema(judgeInputSchema, { io: 'input' });
      context.print(schema, () => JSON.stringify(schema, null, 2));
    });
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return fail('INVALID_INPUT', 'not JSON', { paths: 'JSON' });
  }
}
