import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDocx } from '../../electron/docx/write-docx.ts';
import { hostileCase, longCase, minimalCase, opinionOf } from './opinion-cases.ts';

/** Writes the fixtures into a folder, for eyes and for other readers: `node test/docx/write-fixtures.ts FOLDER`. */
const folder = process.argv[2];
if (folder === undefined) throw new Error('give a folder');
mkdirSync(folder, { recursive: true });
const cases = {
  long: opinionOf(longCase().state, false),
  report: opinionOf(longCase().state, false, { layout: 'report', typedNumbers: true }),
  draft: opinionOf(longCase().state, true),
  minimal: opinionOf(minimalCase().state, false),
  hostile: opinionOf(hostileCase().state, false),
};
for (const [name, { model, settings, readBlob }] of Object.entries(cases)) {
  const bytes = await writeDocx(model, settings, readBlob);
  writeFileSync(join(folder, `${name}.docx`), bytes);
}
