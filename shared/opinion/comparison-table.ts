import type { Product } from '../domain/case.ts';
import type { Claim, Feature } from '../domain/claim.ts';
import { judgmentId } from '../domain/judgment.ts';
import type { Verdict } from '../judgment/verdict.ts';
import { linksOf } from './case-judgment.ts';
import { citationOf } from './citation.ts';
import type { OpinionContext } from './context.ts';
import type { OpinionTable, TableCell, TableRow } from './model.ts';

/** The closed list of the column 比对结论 (docx-format §6). */
const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  PENDING: '待比对',
  IDENTICAL: '相同',
  EQUIVALENT: '等同',
  DIFFERENT: '不同',
  MISSING: '缺少',
  UNDETERMINED: '无法判断',
  NO_LIMIT: '不具限定作用',
  DISPUTED: '意见不一',
};

/** Above these a portrait page is too narrow (docx-format §6). */
const MAX_PORTRAIT_ROWS = 6;
const MAX_PORTRAIT_CHARACTERS = 120;

/** A reason of this length makes its narrow column the longest thing on the page. */
const MAX_NARROW_REASON = 60;

/** Columns whose width follows their words: claim, counterpart, reason. */
const FLEXIBLE_COLUMNS = [1, 2, 5];
const MIN_FLEXIBLE_SHARE = 0.16;

const LANDSCAPE_SHARES = [0.067, 0.266, 0.266, 0.133, 0.095, 0.173];
const PORTRAIT_SHARES = [0.08, 0.25, 0.25, 0.135, 0.12, 0.165];

/** What a table is told by its neighbours. */
type TablePlace = Readonly<{
  no: number;
  orientation: OpinionTable['orientation'];
  /** Number of the table of a claim that this one builds on. */
  numberOfBase: (claimNo: number) => number | undefined;
}>;

/**
 * How all comparison tables of the opinion lie: landscape as soon as one needs the width, because pages that
 * turn between two tables are hard to read and half empty.
 */
export function comparisonOrientation(context: OpinionContext): OpinionTable['orientation'] {
  const wanted = context.settings.tableOrientation;
  if (wanted !== 'auto') return wanted;
  const isWide = context.claims.some((claim) => {
    const features = context.featuresOf(claim);
    const rows = context.products.flatMap((product) =>
      features.map((feature) => rowOf(context, claim, feature, product)),
    );
    return features.length > MAX_PORTRAIT_ROWS || rows.some((row) => row.cells.some(isLong));
  });
  return isWide ? 'landscape' : 'portrait';
}

/**
 * One claim against one product (§6.3). The cells of the second column, read in order, are the claim's
 * text word for word: what the split leaves between features stays with the feature before it.
 */
export function comparisonTable(
  context: OpinionContext,
  claim: Claim,
  product: Product,
  { no, orientation, numberOfBase }: TablePlace,
): OpinionTable {
  const rows = context.featuresOf(claim).map((feature) => rowOf(context, claim, feature, product));
  const shares = columnShares(orientation === 'landscape' ? LANDSCAPE_SHARES : PORTRAIT_SHARES, rows);
  const accused = product.kind === 'PROCESS' ? '被诉方法' : '被诉产品';
  const titles = ['编号', '权利要求技术特征', `${accused}对应特征`, '证据出处', '比对结论', '理由'];
  const several = context.products.length > 1 ? `（${product.name}）` : '';
  const total = totalOf(context, claim, product);
  return {
    id: `claim${claim.no}_${context.products.indexOf(product) + 1}`,
    no,
    caption: `权利要求${claim.no}比对表${several}`,
    description: `权利要求${claim.no}的技术特征与${accused}${product.name}的逐项比对`,
    purpose: 'comparison',
    orientation,
    columns: titles.map((title, index) => ({
      title,
      share: shares[index] ?? 0,
      align: index === 0 || index === 4 ? 'center' : 'left',
    })),
    rows: [...baseRow(claim, titles.length, numberOfBase), ...rows, ...total],
  };
}

/** The usual widths, unless reasons are long: then the wordy columns share by the root of their longest cell. */
function columnShares(usual: readonly number[], rows: readonly TableRow[]): readonly number[] {
  const longest = (column: number) =>
    Math.max(MAX_NARROW_REASON / 2, ...rows.map((row) => row.cells[column]?.lines.join('').length ?? 0));
  if (longest(5) <= MAX_NARROW_REASON) return usual;
  const room = FLEXIBLE_COLUMNS.reduce((sum, column) => sum + (usual[column] ?? 0), 0);
  const roots = FLEXIBLE_COLUMNS.map((column) => Math.sqrt(longest(column)));
  const total = roots.reduce((sum, root) => sum + root, 0);
  const spare = room - MIN_FLEXIBLE_SHARE * FLEXIBLE_COLUMNS.length;
  return usual.map((share, column) => {
    const root = roots[FLEXIBLE_COLUMNS.indexOf(column)];
    return root === undefined ? share : MIN_FLEXIBLE_SHARE + (spare * root) / total;
  });
}

function rowOf(context: OpinionContext, claim: Claim, feature: Feature, product: Product): TableRow {
  const origin = { kind: 'feature', id: feature.id } as const;
  const judgment = context.state.judgments[judgmentId(feature.id, product.id)];
  const links = linksOf(context.state, { featureId: feature.id, productId: product.id });
  const row = context.judged.features.find((one) => one.feature === feature.id && one.product === product.id);
  const verdict = row?.verdict ?? 'PENDING';
  const quotes = links.flatMap(({ anchor }) =>
    anchor.kind === 'text' ? [`“${anchor.quote.trim()}”`] : [anchor.caption.trim()],
  );
  const counterpart = judgment?.counterpart.trim() ?? '';
  const shown = counterpart === '' ? quotes : paragraphs(counterpart);
  const cited = [
    ...new Set(
      links.map((link) =>
        citationOf(link, context.state.evidence[link.evidenceId], context.figures.numberOf.get(link.id)),
      ),
    ),
  ];
  const needed = judgment?.neededEvidence.trim() ?? '';
  const reasons = [
    ...paragraphs(judgment?.reason ?? ''),
    ...(verdict === 'UNDETERMINED' && needed !== '' ? [`需补充：${needed}`] : []),
  ];
  const cell = (lines: readonly string[], otherwise: string): TableCell => ({
    lines: lines.some((line) => line !== '') ? lines.filter((line) => line !== '') : [otherwise],
    origin,
  });
  return {
    kind: 'row',
    cells: [
      cell([feature.label], '—'),
      cell([rowText(context, claim, feature)], '—'),
      cell(shown, verdict === 'MISSING' ? '未见对应特征' : '—'),
      cell(cited, '无对应证据'),
      cell([VERDICT_WORDS[verdict]], '—'),
      cell(reasons, '—'),
    ],
  };
}

/** The claim's words from this feature up to the next one; the first row also takes what stands before it. */
function rowText(context: OpinionContext, claim: Claim, feature: Feature): string {
  if (feature.span === null) return feature.text;
  const worded = context.featuresOf(claim).filter((one) => one.span !== null);
  const index = worded.findIndex((one) => one.id === feature.id);
  const start = index === 0 ? 0 : feature.span[0];
  const end = worded[index + 1]?.span?.[0] ?? claim.text.length;
  return claim.text.slice(start, end).trim();
}

function baseRow(
  claim: Claim,
  columns: number,
  numberOfBase: (claimNo: number) => number | undefined,
): TableRow[] {
  const bases = [...claim.dependsOn, ...claim.refersTo];
  if (bases.length === 0) return [];
  const tables = bases.flatMap((base) => numberOfBase(base) ?? []).map((number) => `表${number}`);
  const joint = claim.dependsOn.length > 1 ? '或者' : '、';
  const seen = tables.length === 0 ? '' : `，见${tables.join('、')}`;
  const line = `引用权利要求${bases.join(joint)}的全部特征${seen}`;
  return [
    { kind: 'note', cells: [{ lines: [line], span: columns, origin: { kind: 'claim', id: claim.id } }] },
  ];
}

/** The last row says what the rows come to; computed, never typed. */
function totalOf(context: OpinionContext, claim: Claim, product: Product): TableRow[] {
  const own = new Set(context.featuresOf(claim).map((feature) => feature.id));
  const rows = context.judged.features.filter((row) => row.product === product.id && own.has(row.feature));
  const labels = (verdict: Verdict): string =>
    rows
      .filter((row) => row.verdict === verdict)
      .map((row) => context.state.features[row.feature]?.label ?? '')
      .join('、');
  const parts = (
    [
      ['MISSING', '缺少特征'],
      ['DIFFERENT', '不相同也不等同的特征'],
      ['UNDETERMINED', '无法判断的特征'],
      ['EQUIVALENT', '等同的特征'],
      ['DISPUTED', '意见不一的特征'],
      ['PENDING', '待比对的特征'],
    ] as const
  ).flatMap(([verdict, words]) => (labels(verdict) === '' ? [] : [`${words}${labels(verdict)}`]));
  const isAll = rows.every((row) => ['IDENTICAL', 'EQUIVALENT', 'NO_LIMIT'].includes(row.verdict));
  const line = isAll ? ['全部特征均具备', ...parts].join('，其中') : parts.join('；');
  return [{ kind: 'total', cells: [{ lines: [line], span: 6, origin: { kind: 'claim', id: claim.id } }] }];
}

function paragraphs(words: string): string[] {
  return words
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isLong(cell: TableCell): boolean {
  return cell.lines.join('').length > MAX_PORTRAIT_CHARACTERS;
}
