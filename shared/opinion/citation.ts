import type { Evidence, Link } from '../domain/evidence.ts';

/** 证据3 */
export function evidenceName(evidence: Evidence | undefined): string | undefined {
  return evidence === undefined ? undefined : `证据${evidence.no}`;
}

/**
 * Where a link leads, for the comparison table: 证据1第2页, 证据2第3段, 证据4图中区域. The label informs;
 * the quote locates. An orphaned link says so.
 */
export function citationOf(link: Link, evidence: Evidence | undefined, figureNo?: number): string {
  const name = evidenceName(evidence);
  if (name === undefined) return '出处已失效';
  const { anchor } = link;
  if (anchor.kind === 'region') {
    const place = figureNo === undefined ? '图示区域' : `（图${figureNo}）`;
    return anchor.page === null ? `${name}${place}` : `${name}第${anchor.page}页${place}`;
  }
  if (anchor.page !== null) return `${name}第${anchor.page}页`;
  return anchor.paragraph === null ? name : `${name}第${anchor.paragraph}段`;
}
