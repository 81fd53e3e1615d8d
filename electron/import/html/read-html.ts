import { claimsRangeByHeadings } from '../claims-range.ts';
import { EmbeddedImages } from '../embedded-images.ts';
import type { ImportLimits } from '../import-limits.ts';
import type { FileContent, ImageReference, ImportWarning } from '../imported-file.ts';
import { collapse, findBelow, type MarkupElement, textOf } from '../markup/markup-tree.ts';
import { declaredHtmlEncoding, parseHtml } from '../markup/parse-html.ts';
import { decodeText } from '../text/decode-text.ts';
import { TextCollector } from '../text-collector.ts';
import { collectHtmlText, type PageFindings } from './html-text.ts';
import { pageBibliography } from './page-bibliography.ts';

/** Finds the picture a page refers to among those saved with it; the address is never fetched. */
export type SavedPictures = (src: string) => Readonly<{ name: string; bytes: Uint8Array }> | undefined;

const DATA_URI = /^data:image\/[a-z0-9.+-]+;base64,([A-Za-z0-9+/=\s]+)$/i;

/**
 * A saved page as readable text: block structure kept, scripts, styles, navigation and controls left
 * out, pictures listed. `encoding` is the one stated outside the page (MIME header).
 */
export function readHtml(
  bytes: Uint8Array,
  limits: ImportLimits,
  encoding?: string,
  savedPictures: SavedPictures = () => undefined,
): FileContent {
  const decoded = decodeText(bytes, encoding ?? declaredHtmlEncoding(bytes));
  const document = parseHtml(decoded.text, limits);
  const out = new TextCollector(limits.textChars);
  const findings = collectHtmlText(document, out);
  const { text, blocks } = out;
  const lines = blocks.map(({ start, end }) => text.slice(start, end));
  const title = titleOf(document);
  const claimsRange = out.rangeOf('claims') ?? claimsRangeByHeadings(text, blocks);
  const bibliographic = pageBibliography(document, lines);
  const pictures = takePictures(findings.images, savedPictures, limits);
  return {
    text,
    blocks,
    encoding: decoded.encoding,
    imageReferences: pictures.references,
    embeddedImages: pictures.images.list,
    warnings: [...decoded.warnings, ...pageWarnings(findings), ...pictures.images.warnings],
    ...(title !== '' && { title }),
    ...(claimsRange && { claimsRange }),
    ...(bibliographic && { bibliographic }),
  };
}

function titleOf(document: MarkupElement): string {
  const title = findBelow(document, ({ name }) => name === 'title');
  return title ? collapse(textOf(title)) : '';
}

/** Pictures that came with the file are taken out; the others stay references. */
function takePictures(
  found: readonly ImageReference[],
  saved: SavedPictures,
  limits: ImportLimits,
): { references: ImageReference[]; images: EmbeddedImages } {
  const images = new EmbeddedImages(limits);
  const references: ImageReference[] = [];
  for (const [index, reference] of found.entries()) {
    const inline = DATA_URI.exec(reference.src)?.[1];
    const picture = saved(reference.src);
    if (inline !== undefined) images.add(`图片${index + 1}`, Buffer.from(inline, 'base64'), reference.at);
    else if (picture) images.add(picture.name, picture.bytes, reference.at);
    else if (!reference.src.startsWith('data:')) references.push(reference);
  }
  return { references, images };
}

function pageWarnings({ chromeChars, frames, struckChars }: PageFindings): ImportWarning[] {
  const warnings: ImportWarning[] = [];
  if (chromeChars > 0) {
    warnings.push({
      code: 'PAGE_CONTROLS_LEFT_OUT',
      message: `网页的导航、按钮和页脚共 ${chromeChars} 字未读入正文；原件保持不变，如需引用请查看原件。`,
    });
  }
  if (frames > 0) {
    warnings.push({
      code: 'PAGE_FRAMES_LEFT_OUT',
      message: `网页嵌有 ${frames} 个来自其他地址的框架，其内容不在此文件内，未读入；如需使用请单独保存后导入。`,
    });
  }
  if (struckChars > 0) {
    warnings.push({
      code: 'STRUCK_TEXT',
      message: `网页中有 ${struckChars} 字带删除线，已连同删除线读入；作为权利要求读取时不计入这些字，并列在修整记录中。`,
    });
  }
  return warnings;
}
