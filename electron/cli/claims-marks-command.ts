import type { Command } from 'commander';
import { type MarkEntry, type MarkSource, markTable, sharedNames } from '../../shared/claims/mark-table.ts';
import type { CommandContext } from './command-context.ts';
import { readClaims } from './read-claims.ts';
import { readDescription } from './read-description.ts';

const SOURCE_WORDS: Readonly<Record<MarkSource, string>> = {
  claims: '权利要求',
  list: '附图标记说明',
  description: '说明书',
};

/** `claims marks`. */
export function addMarksCommand(claims: Command, context: CommandContext): void {
  claims
    .command('marks')
    .description('列出附图标记及其部件名称，指出一号多名')
    .argument('<FILE>', '权利要求文件或整份专利文件，- 为标准输入')
    .option('--description <FILE>', '说明书文件；整份专利文件自带说明书时不需要')
    .action(async (file: string, flags: { description?: string }) => {
      const read = await readClaims(file, context);
      const { set, source } = read;
      const description = await readDescription(flags.description, read, context);
      const marks = markTable({ claims: set.claims, description: description.located.text });
      context.print({ source, description: description.source, marks }, () => tableWords(marks));
    });
}

function tableWords(marks: readonly MarkEntry[]): string {
  if (marks.length === 0) return '没有找到附图标记。';
  const rows = marks.map(({ mark, name, names }) => {
    const sources = new Set(names.flatMap((one) => one.sources));
    const count = names.reduce((sum, one) => sum + one.count, 0);
    return `${mark}\t${name}\t${[...sources].map((one) => SOURCE_WORDS[one]).join('、')}\t${count}次`;
  });
  const conflicts = marks.filter(({ isAmbiguous }) => isAmbiguous).map(conflictWords);
  const shared = sharedNames(marks).map(
    (one) => `提示：“${one.name}”有不止一个附图标记：${one.marks.join('、')}。请核对是否为同一部件。`,
  );
  return [...rows, ...conflicts, ...shared].join('\n');
}

function conflictWords({ mark, names }: MarkEntry): string {
  return `注意：附图标记${mark}有不同的名称：${names.map(({ name, count }) => `${name}（${count}次）`).join('、')}。`;
}
