import type { Span } from '../../shared/claims/model.ts';
import type { ImportedBlock } from '../../shared/domain/imported-text.ts';

const CLAIMS_HEADING = /^(?:权利要求书|权利要求|Claims|What is claimed is:?|CLAIMS)\s*[:：]?$/;
const OTHER_HEADING =
  /^(?:说明书|说明书摘要|说明书附图|摘要|摘要附图|附图说明|技术领域|背景技术|Abstract|Description|DESCRIPTION|ABSTRACT)\s*[:：]?$/;

/**
 * The part between a line that only says 权利要求书 and the next title of another part.
 * Undefined when no such line stands alone: then the file does not mark its claims.
 */
export function claimsRangeByHeadings(text: string, blocks: readonly ImportedBlock[]): Span | undefined {
  let first: ImportedBlock | undefined;
  let last: ImportedBlock | undefined;
  let isInside = false;
  for (const block of blocks) {
    const words = compact(text.slice(block.start, Math.min(block.end, block.start + 60)));
    if (CLAIMS_HEADING.test(words)) isInside = true;
    else if (OTHER_HEADING.test(words)) {
      if (first) break;
      isInside = false;
    } else if (isInside) {
      first ??= block;
      last = block;
    }
  }
  return first && last ? [first.start, last.end] : undefined;
}

/** Titles are often spaced out: 权 利 要 求 书. */
function compact(words: string): string {
  return words.replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '').trim();
}
