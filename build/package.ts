import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLE_NAMES, makeBundle } from './bundles.ts';
import { judgeArchive, judgeFuses, listAsar } from './packed-app.ts';
import { ROOT, runOpenly, toolPath } from './run-command.ts';

/**
 * `npm run package [-- --win | --mac | --linux]`: bundles, packs and then opens what was packed. An archive with
 * foreign files or a runtime with wrong fuses fails the command, so that it is never handed out.
 */
for (const name of BUNDLE_NAMES) await makeBundle(ROOT, name);
const exitCode = await runOpenly(toolPath('electron-builder/cli.js'), [
  '--config',
  'build/electron-builder.yml',
  '--publish',
  'never',
  ...process.argv.slice(2),
]);
const problems =
  exitCode === 0 ? judgePacked(join(ROOT, 'dist')) : [`electron-builder ended with status ${exitCode}`];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function judgePacked(folder: string): readonly string[] {
  const unpacked = readdirSync(folder).filter((name) => /-unpacked$|^mac/.test(name));
  if (unpacked.length === 0) return ['nothing was packed'];
  return unpacked.flatMap((name) => {
    const app = locate(join(folder, name));
    return [...judgeArchive(listAsar(app.archive)), ...judgeFuses(app.runtime)].map(
      (problem) => `${name}: ${problem}`,
    );
  });
}

/** Where a platform keeps the archive and the runtime file that carries the fuses. */
function locate(folder: string): Readonly<{ archive: string; runtime: string }> {
  const bundle = readdirSync(folder).find((name) => name.endsWith('.app'));
  if (bundle !== undefined) {
    const contents = join(folder, bundle, 'Contents');
    const framework = 'Frameworks/Electron Framework.framework/Electron Framework';
    return { archive: join(contents, 'Resources/app.asar'), runtime: join(contents, framework) };
  }
  const runtime = readdirSync(folder).find((name) => name === 'bidui' || name.endsWith('.exe')) ?? 'bidui';
  return { archive: join(folder, 'resources/app.asar'), runtime: join(folder, runtime) };
}
