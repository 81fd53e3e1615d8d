import type { ClaimCategory } from '../model.ts';
import { englishHead } from './category.ts';

/**
 * Whether an English claim that refers in its title depends on the claim referred to. `The rack of claim 1` and
 * `A rack for clothes according to claim 1` do; `A method of making the rack of claim 1`, `A van with a rack as
 * claimed in claim 1` and `A rack of the shape defined in claim 1` are claims of their own.
 */
export function continuesEnglish(
  lead: string,
  own: ClaimCategory,
  base: Readonly<{ category: ClaimCategory; subject: string }> | undefined,
): boolean {
  if (own === 'use' && base?.category !== 'use') return false;
  if (ONLY_PART.test(lead)) return false;
  if (base === undefined) return !HAS_COMPLEMENT.test(lead);
  if (headWord(lead) === headWord(base.subject)) return !TAKES_IN.test(lead);
  if (group(own) !== group(base.category)) return /^the\s+\S+$/i.test(lead);
  return !(/^the\b/i.test(lead) ? TAKES_IN : HAS_COMPLEMENT).test(lead);
}

/** Only a formula or the like is taken from the other claim. */
const ONLY_PART =
  /\b(?:formula|formulae|formulas|structure|sequence|shape)(?:\s+(?:as|given|shown|depicted|set\s+out|and))*$/i;
const TAKES_IN =
  /\b(?:using|comprising|containing|including|incorporating|employing|carrying|equipped with|provided with)\b/i;
const HAS_COMPLEMENT =
  /\b(?:of|for|to|with|by|using|in|on|from|that|which|having|comprising|containing|including|and)\s+\S/i;

function headWord(title: string): string {
  const word =
    englishHead(title)
      .toLowerCase()
      .split(/[^a-z-]+/)
      .at(-1) ?? '';
  return word.replace(/(?<=[a-z]{3})s$/, '');
}

function group(category: ClaimCategory): 'method' | 'use' | 'thing' {
  return category === 'method' || category === 'use' ? category : 'thing';
}
