import { basisAt, type LegalBasis } from '../judgment/legal-basis.ts';
import type { OpinionContext } from './context.ts';
import type { OpinionBlock } from './model.ts';

/**
 * 判定依据: the texts every opinion rests on and those behind the rules that were applied, in the version
 * in force on the day of the act, grouped by law (part 10).
 */
export function basisBlocks(context: OpinionContext): OpinionBlock[] {
  const { legal, template } = context.resources;
  const actDate = Object.values(context.state.cases)[0]?.actDate ?? undefined;
  const wanted = new Set([...template.basis, ...appliedBasis(context)]);
  const found = [...wanted].flatMap((id) => basisAt(legal, id, actDate)?.basis ?? []);
  const unique = [...new Map(found.map((basis) => [basis.id, basis])).values()];
  const order = new Map(legal.map((basis, index) => [basis.id, index]));
  const sorted = unique.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  return [...Map.groupBy(sorted, (basis) => basis.title)].map(([title, articles]) => ({
    kind: 'item',
    text: `《${title}》${docNo(articles[0])}${articles.map(articleName).join('、')}`,
    origin: { kind: 'template', id: articles[0]?.id ?? title },
  }));
}

/** Legal texts behind the conclusions and the verdicts that are not plainly identical. */
function appliedBasis({ judged }: OpinionContext): string[] {
  return [...judged.claims, ...judged.features].flatMap((one) =>
    one.because.flatMap((reason) => [...reason.basis]),
  );
}

function docNo(basis: LegalBasis | undefined): string {
  return basis?.docNo === undefined ? '' : `（${basis.docNo}）`;
}

function articleName(basis: LegalBasis): string {
  return basis.aliasArticle === undefined ? basis.article : `${basis.article}（${basis.aliasArticle}）`;
}
