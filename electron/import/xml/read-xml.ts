import { fail } from '../../../shared/errors/app-error.ts';
import type { ImportLimits } from '../import-limits.ts';
import type { FileContent, ImportWarning } from '../imported-file.ts';
import { isElement, localName } from '../markup/markup-tree.ts';
import { declaredXmlEncoding, parseXml } from '../markup/parse-xml.ts';
import { decodeText } from '../text/decode-text.ts';
import { TextCollector } from '../text-collector.ts';
import { patentBibliography } from './patent-bibliography.ts';
import { collectXmlText } from './xml-text.ts';

const DTD_PASSED_OVER: ImportWarning = {
  code: 'XML_DTD_IGNORED',
  message: '文件引用了外部的文档类型定义（DTD），未读取该定义；文字已全部读入，不受影响。',
};

/**
 * XML: patent documents of WIPO ST.36 and ST.96 as CNIPA and other offices deliver them (claims,
 * description, bibliographic data), any other vocabulary as its readable text.
 */
export function readXml(bytes: Uint8Array, limits: ImportLimits): FileContent {
  const decoded = decodeText(bytes, declaredXmlEncoding(bytes));
  const { document, hasExternalDtd } = parseXml(decoded.text.replace(/^\s+/, ''), limits);
  const root = document.children.find(isElement) ?? fail('XML_MALFORMED');
  if (localName(root) === 'svg') fail('FILE_TYPE_UNSUPPORTED', 'vector drawing', { type: 'SVG' });
  const out = new TextCollector(limits.textChars);
  const pictures = collectXmlText(root, out);
  const claimsRange = out.rangeOf('claims');
  const bibliographic = patentBibliography(root);
  return {
    text: out.text,
    blocks: out.blocks,
    encoding: decoded.encoding,
    imageReferences: pictures.images,
    warnings: [
      ...decoded.warnings,
      ...(hasExternalDtd ? [DTD_PASSED_OVER] : []),
      ...picturesInClaims(pictures.inClaims),
    ],
    ...(claimsRange && { claimsRange }),
    ...(bibliographic && { bibliographic }),
  };
}

/** Words in a picture are lost to the text: a claim without its formula would be compared wrongly. */
function picturesInClaims(count: number): ImportWarning[] {
  if (count === 0) return [];
  const message = `权利要求中有 ${count} 处图片（公式、化学结构或表格），其中的内容没有文字，未读入；请对照原件核对，并在比对时补充说明。`;
  return [{ code: 'CLAIM_PICTURES_LEFT_OUT', message }];
}
