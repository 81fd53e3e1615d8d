import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BundleName, isFresh, makeBundle } from './bundles.ts';
import { chooseShell } from './choose-shell.ts';
import { ROOT, runOpenly, runProgram } from './run-command.ts';

/** `npm start`: opens the workbench in the shell that this computer can show; arguments go to the shell. */
const args = process.argv.slice(2);
const choice = chooseShell(join(ROOT, 'node_modules/electron'), {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
});
console.log(choice.why);

if (choice.shell === 'electron') {
  await bringUpToDate('renderer', '界面');
  await bringUpToDate('main', '主程序');
  process.exitCode = await runProgram(choice.executable, [ROOT, ...args]);
} else {
  await bringUpToDate('renderer', '界面');
  process.exitCode = await runOpenly(join(ROOT, 'electron/main-browser.ts'), args);
}

async function bringUpToDate(name: BundleName, what: string): Promise<void> {
  if (isFresh(ROOT, name)) return;
  console.log(`${what}的源文件有变化或尚未构建，正在构建，需要几秒钟……`);
  await makeBundle(ROOT, name);
}
