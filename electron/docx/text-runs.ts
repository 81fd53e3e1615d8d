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
