import type { Claim } from './claim.ts';
import { type CaseState, ordered } from './entities.ts';
import type { Id } from './ids.ts';
import { effectiveVerdict, judgmentId } from './judgment.ts';
import type { Right } from './right.ts';

/**
 * One line of the desk for a case as it stands; `updatedAt` is the instant of its last revision.
 * Null for a state without a sheet (no case yet).
 */
export function summariseCase(state: CaseState, caseId: Id, updatedAt: string) {
  const sheet = state.cases[caseId];
  if (sheet === undefined) return null;
  const [right] = ordered(state.rights);
  const [product] = ordered(state.products);
  const client = ordered(state.parties).find((party) => party.role === 'CLIENT');
  return {
    id: caseId,
    caseNo: sheet.caseNo,
    title: sheet.title,
    rightType: sheet.rightType,
    status: sheet.status,
    rightNo: right === undefined ? '' : right.patentNo || right.grantNo || right.applicationNo,
    product: product?.name ?? '',
    client: client?.name ?? '',
    field: sheet.field,
    dueAt: sheet.dueAt,
    createdAt: sheet.createdAt,
    updatedAt,
    trashedAt: sheet.trashedAt,
    ...countRows(state),
  };
}

/** Rows of the comparison: each feature of an asserted claim and of those it builds on, for each product. */
function countRows(state: CaseState): { judged: number; rows: number } {
  const compared = new Set(Object.values(state.rights).flatMap((right) => comparedClaims(state, right)));
  const products = Object.keys(state.products);
  let rows = 0;
  let judged = 0;
  for (const feature of Object.values(state.features)) {
    if (!compared.has(feature.claimId)) continue;
    rows += products.length;
    for (const productId of products) {
      if (effectiveVerdict(state.judgments[judgmentId(feature.id, productId)]) !== 'PENDING') judged += 1;
    }
  }
  return { judged, rows };
}

/** Ids of the asserted claims of a right and, because they contain them, of all the claims they build on. */
function comparedClaims(state: CaseState, right: Right): Id[] {
  const byNo = new Map<number, Claim>();
  for (const claim of Object.values(state.claims)) {
    if (claim.rightId === right.id) byNo.set(claim.no, claim);
  }
  const found = new Set<Id>();
  const waiting = [...right.assertedClaims];
  for (let no = waiting.pop(); no !== undefined; no = waiting.pop()) {
    const claim = byNo.get(no);
    if (claim === undefined || found.has(claim.id)) continue;
    found.add(claim.id);
    waiting.push(...claim.dependsOn, ...claim.refersTo);
  }
  return [...found];
}
