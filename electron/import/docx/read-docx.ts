import type { MarginText } from '../../../shared/domain/imported-text.ts';
import { claimsRangeByHeadings } from '../claims-range.ts';
import { EmbeddedImages } from '../embedded-images.ts';
import type { ImportLimits } from '../import-limits.ts';
import type { FileContent, ImportWarning } from '../imported-file.ts';
import { TextCollector } from '../text-collector.ts';
import { collectDocument, type DocumentText, marginWords } from './document-text.ts';
import type { Findings } from './run-text.ts';
import { openWordPackage, type WordPackage } from './word-package.ts';

/**
 * A Word document as its readers see it: automatic numbers written out, tracked changes accepted,
 * tables row by row, text boxes and notes after their place. Links to the outside are not followed.
 */
export async function readDocx(bytes: Uint8Array, limits: ImportLimits): Promise<FileContent> {
  const word = await openWordPackage(bytes, limits);
  const out = new TextCollector(limits.textChars);
  const found = collectDocument(word, out);
  const images = await readPictures(word, found, limits);
  const claimsRange = claimsRangeByHeadings(out.text, out.blocks);
  return {
    text: out.text,
    blocks: out.blocks,
    margins: marginsOf(word),
    embeddedImages: images.list,
    warnings: [...findingWarnings(found.findings, word), ...images.warnings],
    ...(claimsRange && { claimsRange }),
  };
}

async function readPictures(
  word: WordPackage,
  found: DocumentText,
  limits: ImportLimits,
): Promise<EmbeddedImages> {
  const images = new EmbeddedImages(limits);
  for (const { relation, at } of found.pictures) {
    const name = word.pictures.get(relation);
    if (name !== undefined && word.zip.has(name)) images.add(name, await word.zip.read(name), at);
  }
  return images;
}

function marginsOf(word: WordPackage): MarginText[] {
  const margins = [
    ...word.headers.map((part) => ({ role: 'header' as const, text: marginWords(part), page: null })),
    ...word.footers.map((part) => ({ role: 'footer' as const, text: marginWords(part), page: null })),
  ];
  return margins.filter(
    ({ text }, at) => text !== '' && margins.findIndex((one) => one.text === text) === at,
  );
}

function findingWarnings(findings: Findings, word: WordPackage): ImportWarning[] {
  const { deletedChars, insertedChars, hiddenChars, struckChars, externalObjects, unknownSymbols } = findings;
  const linked = word.linkedPictures + externalObjects;
  const all: readonly (readonly [count: number, code: string, message: string])[] = [
    [
      deletedChars + insertedChars,
      'TRACKED_CHANGES',
      `文档带有修订：读取的是接受全部修订后的文字，已删除的 ${deletedChars} 字未读入，新增的 ${insertedChars} 字已读入；原件保持不变，如需修订前的文字请另存后再导入。`,
    ],
    [
      hiddenChars,
      'HIDDEN_TEXT',
      `文档中有 ${hiddenChars} 字设为隐藏，未读入；原件保持不变，如需使用请在文档中取消隐藏后再导入。`,
    ],
    [
      struckChars,
      'STRUCK_TEXT',
      `文档中有 ${struckChars} 字带删除线，已连同删除线读入；作为权利要求读取时不计入这些字，并列在修整记录中。`,
    ],
    [
      linked,
      'EXTERNAL_LINKS',
      `文档引用了 ${linked} 个外部文件，未打开也未读取；如需使用请单独导入这些文件。`,
    ],
    [
      unknownSymbols,
      'SYMBOLS_UNKNOWN',
      `文档中有 ${unknownSymbols} 个图形符号没有对应的文字，已用“□”代替；原件保持不变，请对照原件核对。`,
    ],
    [
      word.commentCount,
      'COMMENTS_LEFT_OUT',
      `文档中有 ${word.commentCount} 条批注，未读入正文；批注仍在原件中。`,
    ],
  ];
  return all.filter(([count]) => count > 0).map(([, code, message]) => ({ code, message }));
}
