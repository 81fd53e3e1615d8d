import { assertNever } from '../util/assert.ts';
import type { ChainConclusion } from './claim-chains.ts';
import type { Verdict } from './verdict.ts';

/** A row of the path that decided, as the sentence quotes it. */
export type SentenceRow = Readonly<{
  label: string;
  verdict: Verdict;
  accusedPart?: string | undefined;
  neededEvidence?: string | undefined;
}>;

export type SentenceProduct = Readonly<{ name: string; kind: 'product' | 'method' }>;

type ClaimFacts = Readonly<{
  no: number;
  product: SentenceProduct;
  result: ChainConclusion;
  rows: readonly SentenceRow[];
}>;

/** The conclusion sentence of one claim against one product (结论句模板, §6.6). */
export function claimSentence(facts: ClaimFacts): string {
  const { conclusion } = facts.result;
  switch (conclusion) {
    case 'FALL_LITERAL':
      return literalSentence(facts);
    case 'FALL_EQUIV':
      return equivalentSentence(facts);
    case 'NOT_FALL':
      return notFallSentence(facts);
    case 'UNABLE':
      return unableSentence(facts);
    case 'NO_VALID_RIGHT':
      return `涉案专利权利要求${facts.no}不具备有效权利基础，不予比对。`;
    case 'BLOCKED':
      return blockedSentence(facts);
    default:
      return assertNever(conclusion);
  }
}

/** 被诉产品X / 被诉方法X. */
export function accusedName(product: SentenceProduct): string {
  return `${product.kind === 'method' ? '被诉方法' : '被诉产品'}${product.name.trim()}`;
}

/** 权利要求1、3. */
export function claimList(numbers: readonly number[]): string {
  return `权利要求${[...numbers].sort((a, b) => a - b).join('、')}`;
}

function literalSentence({ no, product, rows }: ClaimFacts): string {
  const free = labelsOf(rows, 'NO_LIMIT');
  const what =
    free.length > 0 ? `除不具限定作用的特征${free.join('、')}外的其他全部技术特征` : '全部技术特征';
  return `${accusedName(product)}包含与涉案专利权利要求${no}记载的${what}相同的技术特征，落入权利要求${no}的保护范围。`;
}

function equivalentSentence({ no, product, rows }: ClaimFacts): string {
  const equivalent = labelsOf(rows, 'EQUIVALENT');
  const free = labelsOf(rows, 'NO_LIMIT');
  const parts = [
    `特征${equivalent.join('、')}${equivalent.length > 1 ? '均' : ''}构成等同`,
    ...(free.length > 0 ? [`特征${free.join('、')}不具限定作用`] : []),
    ...(labelsOf(rows, 'IDENTICAL').length > 0 ? ['其余相同'] : []),
  ];
  return `${accusedName(product)}的技术特征与权利要求${no}的全部技术特征相比，${parts.join('，')}，落入权利要求${no}的保护范围。`;
}

function notFallSentence({ no, product, result, rows }: ClaimFacts): string {
  const accused = accusedName(product);
  const named = result.because.find((reason) => reason.rule === 'R2')?.features ?? [];
  const bases = result.because.find((reason) => reason.rule === 'C1')?.claims ?? [];
  const end = `未落入权利要求${no}的保护范围。`;
  const quoted = rows.filter((row) => named.includes(row.label));
  if (quoted.length > 0) return `${accused}${unlikeWords(no, quoted)}，${end}`;
  if (bases.length > 0) {
    const all = bases.length > 1 ? '均' : '';
    return `权利要求${no}包含其所引用的权利要求的全部技术特征，${accused}${all}未落入所引用的${claimList(bases)}的保护范围，因而也${end}`;
  }
  return `${accused}在权利要求${no}以封闭式写法限定的组分之外还含有其他组分，${end}`;
}

/** 缺少…的技术特征A / 的x与…的技术特征B既不相同也不等同. */
function unlikeWords(no: number, rows: readonly SentenceRow[]): string {
  const missing = labelsOf(rows, 'MISSING');
  const different = rows.filter((row) => row.verdict === 'DIFFERENT');
  const lacks = `缺少权利要求${no}的技术特征${missing.join('、')}`;
  if (different.length === 0) return lacks;
  const [only] = different;
  const part = different.length === 1 ? trimEnd(only?.accusedPart) : '';
  const its = part === '' ? '相应技术特征' : part;
  const labels = different.map((row) => row.label).join('、');
  const differs = `${its}与权利要求${no}的技术特征${labels}既不相同也不等同`;
  return missing.length > 0 ? `${lacks}，且其${differs}` : `的${differs}`;
}

function unableSentence({ no, product, rows }: ClaimFacts): string {
  const unknown = rows.filter((row) => row.verdict === 'UNDETERMINED');
  const labels = unknown.map((row) => row.label).join('、');
  const needed = [
    ...new Set(unknown.map((row) => trimEnd(row.neededEvidence)).filter((words) => words !== '')),
  ];
  // Pieces that are lists themselves are kept apart by semicolons.
  const between = needed.some((words) => /[，、；]/.test(words)) ? '；' : '、';
  const advice = needed.length > 0 ? needed.join(between) : '能够反映上述特征的证据';
  return `依据现有材料，无法确认${accusedName(product)}是否具有权利要求${no}的技术特征${labels}，尚不能得出其是否落入权利要求${no}的保护范围的意见；建议补充${advice}。`;
}

function blockedSentence({ no, product, result }: ClaimFacts): string {
  const [reason] = result.because;
  const labels = (reason?.features ?? []).join('、');
  const end = `暂不能就${accusedName(product)}是否落入权利要求${no}的保护范围得出结论。`;
  if (reason?.rule === 'R1') return `专家对权利要求${no}的技术特征${labels}意见不一，${end}`;
  if (reason?.rule === 'R4') return `权利要求${no}的技术特征${labels}尚待比对，${end}`;
  return `权利要求${no}没有可供比对的技术特征，${end}`;
}

function labelsOf(rows: readonly SentenceRow[], verdict: Verdict): string[] {
  return rows.filter((row) => row.verdict === verdict).map((row) => row.label);
}

function trimEnd(words: string | undefined): string {
  return (words ?? '').trim().replace(/[。；;，,、.\s]+$/, '');
}
