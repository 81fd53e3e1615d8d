import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ALL_SAMPLES } from './all-samples.ts';
import { makeSample } from './make-sample.ts';

/** Writes `resources/samples` anew from the sources beside this file. */
const folder = fileURLToPath(new URL('../../../resources/samples/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const source of ALL_SAMPLES) writeFileSync(`${folder}${source.id}.json`, await makeSample(source));
const index = ALL_SAMPLES.map(({ id, title, summary }) => ({ id, title, summary, file: `${id}.json` }));
writeFileSync(`${folder}index.json`, `${JSON.stringify(index, null, 2)}\n`);
