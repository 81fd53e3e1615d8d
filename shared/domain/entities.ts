import type { z } from 'zod';
import { aliasSchema } from './alias.ts';
import { caseSheetSchema, expertSchema, partySchema, productSchema } from './case.ts';
import { claimSchema, constructionSchema, featureSchema } from './claim.ts';
import { evidenceSchema, linkSchema, rejectionSchema } from './evidence.ts';
import type { Id } from './ids.ts';
import { findingSchema, judgmentSchema } from './judgment.ts';
import { opinionSettingsSchema, sectionTextSchema } from './opinion.ts';
import { rightSchema } from './right.ts';

/** Every collection of a case with the schema of its entities. The names are stored: never rename. */
export const ENTITY_SCHEMAS = {
  cases: caseSheetSchema,
  parties: partySchema,
  rights: rightSchema,
  claims: claimSchema,
  features: featureSchema,
  constructions: constructionSchema,
  products: productSchema,
  evidence: evidenceSchema,
  links: linkSchema,
  rejections: rejectionSchema,
  aliases: aliasSchema,
  judgments: judgmentSchema,
  findings: findingSchema,
  experts: expertSchema,
  sectionTexts: sectionTextSchema,
  opinions: opinionSettingsSchema,
} as const;

export type Collection = keyof typeof ENTITY_SCHEMAS;
export type Entity<C extends Collection> = z.infer<(typeof ENTITY_SCHEMAS)[C]>;

/** A case as it stands: collections of entities by id. Ordered lists carry position keys. */
export type CaseState = { readonly [C in Collection]: Readonly<Record<Id, Entity<C>>> };

export const COLLECTIONS = Object.keys(ENTITY_SCHEMAS) as readonly Collection[];

export function emptyState(): CaseState {
  return Object.fromEntries(COLLECTIONS.map((name) => [name, {}])) as unknown as CaseState;
}

/** Entities of a collection in their order (position key, then id, compared as plain strings). */
export function ordered<T extends { readonly id: Id; readonly order: string }>(
  entities: Readonly<Record<Id, T>>,
): T[] {
  return Object.values(entities).sort((a, b) => compareText(a.order, b.order) || compareText(a.id, b.id));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
