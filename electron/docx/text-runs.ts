import { type IRunOptions, type ParagraphChild, SimpleField, TextRun, UnderlineType } from 'docx';
import type { RichRun } from '../../shared/domain/rich-text.ts';

/** Runs of one text; a line end becomes a break inside the paragraph. */
export function textRuns(text: string, options: IRunOptions = {}): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ ...options, text: line, ...(index === 0 ? {} : { break: 1 }) }));
}

export function richRuns(runs: readonly RichRun[]): TextRun[] {
  return runs.flatMap(({ text, bold, italic, underline, script }) =>
    text === ''
      ? []
      : textRuns(text, {
          ...(bold ? { bold } : {}),
          ...(italic ? { italics: italic } : {}),
          ...(underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
          ...(script === 'sub' ? { subScript: true } : {}),
          ...(script === 'super' ? { superScript: true } : {}),
        }),
  );
}

/** 表1 or 图1 as a sequence field with its result stored: viewers that do not count show it all the same. */
export function sequenceNumber(name: '表' | '图', no: number): ParagraphChild[] {
  return [new TextRun(name), new SimpleField(`SEQ ${name} \\* ARABIC`, String(no))];
}

/** Tables of the document by number: the bookmark that a reference leads to. */
export type TableMarks = ReadonlyMap<number, string>;

/** 见表2 in words that the program wrote: the number follows its table wherever it is moved. */
const TABLE_REFERENCE = /(?<=[见、])(表(\d+))/u;

export function referringRuns(text: string, marks: TableMarks): ParagraphChild[] {
  // Splitting keeps both groups: words, 表2, 2, words …
  const parts = text.split(TABLE_REFERENCE);
  return parts.flatMap((part, index): readonly ParagraphChild[] => {
    if (index % 3 === 2 || part === '') return [];
    const mark = index % 3 === 1 ? marks.get(Number(parts[index + 1])) : undefined;
    return mark === undefined ? textRuns(part) : [new SimpleField(`REF ${mark} \\h`, part)];
  });
}
