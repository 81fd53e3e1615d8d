import { blankConstruction, blankExpert, blankParty, blankProduct } from '../domain/blank.ts';
import { type Collection, type Entity, ordered } from '../domain/entities.ts';
import type { Id } from '../domain/ids.ts';
import { fail } from '../errors/app-error.ts';
import type { Draft } from './draft.ts';
import { staleFeatureJudgments } from './judgments.ts';
import { keyAfter, keysAtEnd } from './positions.ts';
import type { FormCollection } from './schema.ts';

type Patch = Readonly<Record<string, unknown>>;
type Listed = Exclude<FormCollection, 'cases' | 'opinions'>;

/** Fields that only the program sets; a form cannot change them. A right has the type of its case. */
const FIXED_FIELDS: Readonly<Partial<Record<FormCollection, readonly string[]>>> = {
  cases: ['id', 'caseNo', 'createdAt', 'sample'],
  rights: [
    'id',
    'order',
    'type',
    'assertedClaims',
    'claimsText',
    'claimsEvidenceId',
    'claimsSource',
    'keptOriginals',
  ],
  evidence: [
    'id',
    'order',
    'no',
    'fileName',
    'format',
    'mime',
    'sha256',
    'sizeBytes',
    'importedAt',
    'text',
    'image',
    'pages',
    'warnings',
  ],
};

/** Adds a form's entity at the end of its list. A case has the one right it was made with. */
export function addRecord(draft: Draft, collection: FormCollection, id: Id, patch: Patch): void {
  refuseFixed(collection, patch, ['id', 'order']);
  const order = (name: Listed): string => keysAtEnd(listOf(draft, name), 1)[0] ?? '';
  switch (collection) {
    case 'parties':
      return draft.add('parties', { ...blankParty(id, order('parties')), ...patch });
    case 'products':
      return draft.add('products', { ...blankProduct(id, order('products')), ...patch });
    case 'experts':
      return draft.add('experts', { ...blankExpert(id, order('experts')), ...patch });
    case 'constructions': {
      const rightId = ordered(draft.state.rights)[0]?.id ?? fail('NOT_FOUND', 'rights');
      const construction = { ...blankConstruction(id, order('constructions'), rightId), ...patch };
      draft.get('rights', construction.rightId);
      return draft.add('constructions', construction);
    }
    default:
      return fail('INVALID_INPUT', `${collection} cannot be added by a form`, { collection });
  }
}

/** Changes fields of a form's entity; what it names must be there (NOT_FOUND). */
export function updateRecord(draft: Draft, collection: FormCollection, id: Id, patch: Patch): void {
  refuseFixed(collection, patch, FIXED_FIELDS[collection] ?? ['id', 'order']);
  draft.update(collection, id, patch as Partial<Entity<FormCollection>>);
  if (collection === 'constructions') draft.get('rights', draft.get('constructions', id).rightId);
  if (collection === 'rights') {
    const { descriptionEvidenceId } = draft.get('rights', id);
    if (typeof descriptionEvidenceId === 'string') draft.get('evidence', descriptionEvidenceId);
  }
  if (collection === 'evidence') {
    const { productId } = draft.get('evidence', id);
    if (productId !== null) draft.get('products', productId);
  }
  if (collection === 'cases' && 'rightType' in patch) {
    for (const right of draft.all('rights'))
      draft.update('rights', right.id, { type: draft.get('cases', id).rightType });
  }
}

/** Moves an entity behind `after` in its list; null puts it first. */
export function moveRecord(draft: Draft, collection: FormCollection, id: Id, after: Id | null): void {
  if (collection === 'cases' || collection === 'opinions')
    fail('INVALID_INPUT', `${collection} has no order`);
  const others = listOf(draft, collection).filter((item) => item.id !== id);
  draft.update(collection, id, { order: keyAfter(others, after) });
}

/** Removes a record with what cannot stand without it; everything stays in the history. */
export function removeRecord(draft: Draft, collection: FormCollection, id: Id): void {
  if (collection === 'cases' || collection === 'opinions' || collection === 'rights') {
    fail('INVALID_INPUT', `${collection} cannot be removed`, { collection });
  }
  if (collection === 'products') removeProductParts(draft, id);
  if (collection === 'evidence') removeEvidenceParts(draft, id);
  draft.remove(collection, id);
}

function listOf(draft: Draft, name: Listed): { id: Id; order: string }[] {
  return ordered(draft.state[name] as Readonly<Record<Id, { id: Id; order: string }>>);
}

function removeProductParts(draft: Draft, productId: Id): void {
  const parts: Collection[] = ['links', 'judgments', 'findings', 'aliases'];
  for (const collection of parts) {
    for (const part of draft.all(collection)) {
      if ('productId' in part && part.productId === productId) draft.remove(collection, part.id);
    }
  }
  for (const piece of draft.all('evidence')) {
    if (piece.productId === productId) draft.update('evidence', piece.id, { productId: null });
  }
}

function removeEvidenceParts(draft: Draft, evidenceId: Id): void {
  for (const link of draft.all('links')) {
    if (link.evidenceId !== evidenceId) continue;
    draft.remove('links', link.id);
    staleFeatureJudgments(draft, [link.featureId], '所依据的证据已移除', link.productId);
  }
  for (const rejection of draft.all('rejections')) {
    if (rejection.evidenceId === evidenceId) draft.remove('rejections', rejection.id);
  }
  for (const right of draft.all('rights')) {
    if (right.claimsEvidenceId === evidenceId) draft.update('rights', right.id, { claimsEvidenceId: null });
    if (right.descriptionEvidenceId === evidenceId) {
      draft.update('rights', right.id, { descriptionEvidenceId: null });
    }
  }
}

function refuseFixed(collection: FormCollection, patch: Patch, fixed: readonly string[]): void {
  const refused = Object.keys(patch).filter((field) => fixed.includes(field));
  if (refused.length > 0) fail('INVALID_INPUT', `${collection}: fixed fields`, { paths: refused.join(', ') });
}
