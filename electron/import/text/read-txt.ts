import { claimsRangeByHeadings } from '../claims-range.ts';
import type { ImportLimits } from '../import-limits.ts';
import type { FileContent } from '../imported-file.ts';
import { TextCollector } from '../text-collector.ts';
import { decodeText } from './decode-text.ts';

/** Plain text: each line that is not blank is a paragraph, as editors without wrapping write them. */
export function readTxt(bytes: Uint8Array, limits: ImportLimits): FileContent {
  const { text, encoding, warnings } = decodeText(bytes);
  const out = new TextCollector(limits.textChars);
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029\f]/)) out.add(line, { kind: 'paragraph' });
  const claimsRange = claimsRangeByHeadings(out.text, out.blocks);
  return { text: out.text, blocks: out.blocks, encoding, warnings, ...(claimsRange && { claimsRange }) };
}
