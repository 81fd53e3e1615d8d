import type { ClaimSplit, Granularity, LabelStyle } from '../../../shared/claims/model.ts';
import { type SplittableClaim, splitClaim } from '../../../shared/claims/split.ts';

/** A claim for the splitter; independent and of a product unless told otherwise. */
export function aClaim(text: string, claim: Partial<SplittableClaim> = {}): SplittableClaim {
  return { no: 1, kind: 'independent', category: 'product', text, ...claim };
}

export function split(
  claim: SplittableClaim | string,
  granularity: Granularity = 'expert',
  labelStyle: LabelStyle = 'letters',
): ClaimSplit {
  return splitClaim(typeof claim === 'string' ? aClaim(claim) : claim, { granularity, labelStyle });
}

/** Words of the features, in order. */
export function wordsOf(result: ClaimSplit): readonly string[] {
  return result.features.map((feature) => feature.text);
}

/** What may stand between two features: separators, 其特征在于, and a reference clause before the title. */
const GAP =
  /^(?:[\s，,；;：:。、.]|其(?:技[术術])?特[征徵](?:在[于於]|是|[为為])|characteri[sz]ed in that|^[^，；。]{0,8}(?:权利要求|請求項)[\s\S]{0,120}?(?:的|之|所述|记载|\d[)）”"]?))*$/i;

/** Everything that must hold for any split of any text; a list of what does not. */
export function faultsOf(result: ClaimSplit): readonly string[] {
  const faults: string[] = [];
  let at = 0;
  for (const feature of result.features) {
    const { start, end, text } = feature;
    if (text !== result.text.slice(start, end))
      faults.push(`${feature.label}: words are not those at its range`);
    if (start < at || end <= start) faults.push(`${feature.label}: out of order or empty`);
    if (!GAP.test(result.text.slice(at, start))) faults.push(`left out: ${result.text.slice(at, start)}`);
    at = end;
  }
  if (!GAP.test(result.text.slice(at))) faults.push(`left out: ${result.text.slice(at)}`);
  if (new Set(result.features.map((feature) => feature.id)).size < result.features.length) {
    faults.push('two features share an id');
  }
  if (new Set(result.features.map((feature) => feature.label)).size < result.features.length) {
    faults.push('two features share a label');
  }
  return faults;
}
