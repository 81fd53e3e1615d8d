import { isFall } from './claim-conclusion.ts';
import { accusedName, claimList, type SentenceProduct } from './sentence.ts';
import type { Conclusion } from './verdict.ts';

/**
 * The conclusion over all asserted claims of one product (§2.7 用语): what falls first, then what does
 * not, what cannot be judged, and what was left out for want of a valid right.
 */
export function productSentence(
  product: SentenceProduct,
  claims: readonly Readonly<{ no: number; conclusion: Conclusion }>[],
): string {
  const accused = accusedName(product);
  const numbers = (fits: (conclusion: Conclusion) => boolean) =>
    claims.filter((claim) => fits(claim.conclusion)).map((claim) => claim.no);
  const falling = numbers(isFall);
  const unable = numbers((conclusion) => conclusion === 'UNABLE');
  const outside = numbers((conclusion) => conclusion === 'NOT_FALL');
  const invalid = numbers((conclusion) => conclusion === 'NO_VALID_RIGHT');
  const open = numbers((conclusion) => conclusion === 'BLOCKED');

  if (claims.length === 0) return `尚未确定主张的权利要求，暂不能就${accused}得出结论。`;
  if (open.length > 0) return `${claimList(open)}尚不能得出结论，暂不能就${accused}得出总结论。`;
  if (invalid.length === claims.length) return '涉案专利权不具备有效权利基础，不予比对。';

  const parts: string[] = [];
  const subject = () => (parts.length === 0 ? accused : '其');
  if (falling.length > 0) parts.push(`${subject()}落入涉案专利${claimList(falling)}的保护范围`);
  if (unable.length > 0) {
    const whether = `${subject()}是否落入涉案专利${claimList(unable)}的保护范围`;
    parts.push(`依据现有证据，尚不能得出${whether}的结论`);
  }
  if (outside.length > 0) parts.push(`${subject()}未落入涉案专利${claimList(outside)}的保护范围`);
  if (invalid.length > 0) parts.push(`${claimList(invalid)}不具备有效权利基础，不予比对`);
  return `${parts.join('；')}。`;
}
