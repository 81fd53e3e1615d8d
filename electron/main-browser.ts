import path from 'node:path';
import { parseArgs } from 'node:util';
import { keepCompiledCode } from './platform/compile-cache.ts';

keepCompiledCode();
const { defaultProfileDir } = await import('./platform/app-paths.ts');
const { serveBrowserShell } = await import('./browser/serve.ts');
const { errorLine } = await import('./cli/io.ts');
const { attemptAsync } = await import('../shared/util/result.ts');

/** Entry of the browser shell (`npm start` where there is no Electron). */
const { values } = parseArgs({
  options: {
    profile: { type: 'string' },
    port: { type: 'string', default: '0' },
    'no-open': { type: 'boolean', default: false },
    'no-sample': { type: 'boolean', default: false },
  },
});

const served = await attemptAsync(() =>
  serveBrowserShell({
    profileDir: path.resolve(values.profile ?? defaultProfileDir()),
    port: Number(values.port),
    isWindowWanted: !values['no-open'],
    isSampleWanted: !values['no-sample'],
  }),
);
if (!served.ok) {
  console.error(errorLine(served.error));
  process.exit(1);
}
