import type { Command } from 'commander';
import {
  type AddedWords,
  type ClaimComparison,
  type ClaimSetComparison,
  compareClaimSets,
} from '../../shared/claims/compare.ts';
import type { CommandContext } from './command-context.ts';
import { type ReadClaims, readClaims } from './read-claims.ts';

const KINDS = ['same', 'renumbered', 'changed', 'added', 'removed'] as const;

const KIND_WORDS: Readonly<Record<ClaimComparison['kind'], string>> = {
  same: '相同',
  renumbered: '仅编号变化',
  changed: '有修改',
  added: '新增',
  removed: '删去',
};

/** `claims compare`. */
export function addCompareCommand(claims: Command, context: CommandContext): void {
  claims
    .command('compare')
    .description('比较权利要求书的两个版本：逐项对应，标出改动，追溯加入的特征')
    .argument('<OLD>', '旧版本，例如授权文本')
    .argument('<NEW>', '新版本，例如修改后的文本；- 为标准输入')
    .action(async (older: string, newer: string) => {
      const before = await readClaims(older, context);
      const after = await readClaims(newer, context);
      const comparison = compareClaimSets(before.set, after.set);
      const value = { before: versionJson(before), after: versionJson(after), ...comparison };
      context.print(value, () => comparisonWords(before, after, comparison));
    });
}

/** The texts in which the offsets of the changes count. */
function versionJson({ source, set }: ReadClaims) {
  return { source, claims: set.claims.map(({ no, text }) => ({ no, text })) };
}

function comparisonWords(
  before: ReadClaims,
  after: ReadClaims,
  { claims, counts }: ClaimSetComparison,
): string {
  const parts = KINDS.filter((kind) => counts[kind] > 0).map(
    (kind) => `${KIND_WORDS[kind]}${counts[kind]}项`,
  );
  const head = `旧版本${before.set.claims.length}项，新版本${after.set.claims.length}项：${parts.join('，')}。`;
  return [head, ...claims.map(claimWords)].join('\n\n');
}

function claimWords(claim: ClaimComparison): string {
  const head = `${claimName(claim)}　${kindWords(claim)}`;
  if (claim.kind === 'same' || claim.kind === 'renumbered') return head;
  const origins = claim.added.filter(({ from }) => from.length > 0).map(originWords);
  return [head, markedWords(claim), ...origins].join('\n');
}

function claimName({ before, after }: ClaimComparison): string {
  if (after === null) return `原权利要求${before}`;
  return before === null || before === after ? `权利要求${after}` : `权利要求${after}（原权利要求${before}）`;
}

function kindWords({ kind, madeFrom }: ClaimComparison): string {
  if (kind === 'added' && madeFrom !== null) return `新增，由原权利要求${madeFrom}改写`;
  return KIND_WORDS[kind];
}

/** The claim's words with what was taken out and put in, as plain text can show it. */
function markedWords({ changes }: ClaimComparison): string {
  return changes
    .map(({ kind, text }) => (kind === 'same' ? text : `【${kind === 'removed' ? '删' : '增'}：${text}】`))
    .join('');
}

function originWords({ text, from }: AddedWords): string {
  return `加入的“${text}”见于原权利要求${from.join('、')}。`;
}
