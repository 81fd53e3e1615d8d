import type { Resources } from '../../shared/contract/system.contract.ts';
import { legalBasisFileSchema } from '../../shared/judgment/legal-basis.ts';
import { opinionTemplateSchema } from '../../shared/opinion/template.ts';
import { type LexiconFile, parseLexiconFile } from '../../shared/suggest/lexicon/lexicon.ts';
import { defined } from '../../shared/util/assert.ts';
import { unwrap } from '../../shared/util/result.ts';
import type { ResourceFiles } from '../platform/resource-files.ts';

/** The opinion's template and all legal texts, for the page and for the writer of opinions. */
export async function readPageResources(files: ResourceFiles): Promise<Resources> {
  const template = opinionTemplateSchema.parse(await readJson(files, 'templates/patent-opinion.json'));
  const legal = await readFolder(files, 'legal');
  return { template, legal: legal.flatMap(({ content }) => legalBasisFileSchema.parse(content).records) };
}

/** Every lexicon file, those of the centre included, in the order of their names. */
export async function readLexiconFiles(files: ResourceFiles): Promise<readonly LexiconFile[]> {
  const found = await readFolder(files, 'lexicon');
  return found.map(({ name, content }) => unwrap(parseLexiconFile(name, content)));
}

async function readFolder(files: ResourceFiles, folder: string) {
  const names = (await files.list(folder)).filter((name) => name.endsWith('.json'));
  return Promise.all(
    names.map(async (name) => ({ name, content: await readJson(files, `${folder}/${name}`) })),
  );
}

async function readJson(files: ResourceFiles, path: string): Promise<unknown> {
  const bytes = defined(await files.read(path), `resources/${path} is there`);
  return JSON.parse(new TextDecoder().decode(bytes));
}
