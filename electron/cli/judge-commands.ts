import type { Command } from 'commander';
import { z } from 'zod';
import { fail } from '../../shared/errors/app-error.ts';
import { judgeCase } from '../../shared/judgment/judge.ts';
import { judgeInputSchema } from '../../shared/judgment/judge-input.ts';
import type { CommandContext } from './command-context.ts';
import { readJson } from './io.ts';

/** `judge` and `schema case`. */
export function addJudgeCommands(program: Command, context: CommandContext): void {
  program
    .command('judge')
    .description('按判定表计算各权利要求和全案的结论')
    .argument('<CASE.json>', '判定输入（格式见 schema case），- 为标准输入')
    .action(async (file: string) => {
      const input = judgeInputSchema.safeParse(await readJson(file, context.streams));
      if (!input.success) {
        const wrong = input.error.issues.map((issue) => issue.path.join('.') || '（整体）');
        const paths = wrong.slice(0, 10).join('、') + (wrong.length > 10 ? `等${wrong.length}处` : '');
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
