import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder that electron-builder takes for Electron: the executable carries the fuses a new runtime has. */
export function makeRuntime(folder: string): void {
  for (const name of ['resources', 'locales']) mkdirSync(join(folder, name), { recursive: true });
  const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
  const wire = Buffer.concat([Buffer.from(sentinel), Buffer.from([1, 9]), Buffer.from('101100011')]);
  writeFileSync(join(folder, 'electron'), wire);
  chmodSync(join(folder, 'electron'), 0o755);
  for (const file of ['locales/zh-CN.pak', 'LICENSE', 'LICENSES.chromium.html', 'version'])
    writeFileSync(join(folder, file), file);
}
