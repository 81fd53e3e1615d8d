import { comparedClaims } from './compared-claims.ts';
import { type CaseState, ordered } from './entities.ts';
import type { Id } from './ids.ts';
import { effectiveVerdict, judgmentId } from './judgment.ts';

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
  const compared = new Set(
    Object.values(state.rights).flatMap((right) => comparedClaims(state, right).map((claim) => claim.id)),
  );
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
