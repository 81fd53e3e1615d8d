import type { Command, Option } from 'commander';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** Lets a program and the commands that are added to it later explain themselves in Chinese. */
export function explainInChinese(program: Command): Command {
  return program
    .helpOption('-h, --help', '显示用法')
    .helpCommand('help [command]', '显示一个命令的用法')
    .configureHelp({ styleTitle: (title) => TITLES[title] ?? title, optionDescription });
}

function optionDescription({ description, argChoices, defaultValue }: Option): string {
  const choices = argChoices === undefined ? [] : [`可选${argChoices.join('、')}`];
  const given = defaultValue === undefined ? [] : [`默认${String(defaultValue)}`];
  const notes = [...choices, ...given].join('，');
  return notes === '' ? description : `${description}（${notes}）`;
}
