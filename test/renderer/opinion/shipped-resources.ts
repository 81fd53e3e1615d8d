import { readFileSync } from 'node:fs';
import { legalBasisFileSchema } from '../../../shared/judgment/legal-basis.ts';
import type { OpinionResources } from '../../../shared/opinion/context.ts';
import { opinionTemplateSchema } from '../../../shared/opinion/template.ts';

/** The template and the legal texts as they are shipped. */
export const OPINION_RESOURCES: OpinionResources = {
  template: opinionTemplateSchema.parse(read('templates/patent-opinion.json')),
  legal: legalBasisFileSchema.parse(read('legal/patent.json')).records,
};

function read(path: string): unknown {
  return JSON.parse(readFileSync(`${process.cwd()}/resources/${path}`, 'utf8'));
}
