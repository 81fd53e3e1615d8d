import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { type Fonts, fontSlots, titleRun } from './fonts.ts';
import { firstLine, HEADINGS } from './heading-numbers.ts';
import { bodyCharacters, type PageLayout } from './page-layout.ts';

/** Every paragraph has one of these (docx-format §5); built-in ones keep the ids that Word knows. */
export const STYLE = {
  normal: 'Normal',
  title: 'OpinionTitle',
  docNo: 'OpinionNumber',
  addressee: 'Addressee',
  body: 'OpinionBody',
  item: 'OpinionItem',
  cell: 'TableText',
  cellHead: 'TableHead',
  cellTotal: 'TableTotal',
  signatureCell: 'SignatureCell',
  picture: 'PictureParagraph',
  caption: 'Caption',
  figureCaption: 'FigureCaption',
  attachmentNote: 'AttachmentNote',
  attachmentMark: 'AttachmentMark',
  attachmentTitle: 'AttachmentTitle',
  signatory: 'Signatory',
  date: 'IssueDate',
  closingNote: 'ClosingNote',
  header: 'Header',
  footer: 'Footer',
  sectionEnd: 'SectionEnd',
} as const;

/** Table styles, added when the package is finished: `docx` has none. */
export const TABLE_STYLE = { comparison: 'ComparisonTable', layout: 'LayoutTable' } as const;

/** 五号 and its line. */
const TABLE_SIZE = 21;
const TABLE_LINE = 300;

const NO_INDENT = { left: 0, firstLine: 0, firstLineChars: 0 } as const;

type StyleParts = Readonly<{
  run?: IRunStylePropertiesOptions;
  paragraph?: IParagraphStylePropertiesOptions;
  basedOn?: string;
}>;

/** The document's styles. `isTyped`: heading numbers are part of the text, so no style counts. */
export function documentStyles(layout: PageLayout, fonts: Fonts, isTyped: boolean): IStylesOptions {
  const base = {
    font: fontSlots(fonts.body),
    size: layout.bodySize,
    color: '000000',
    language: { value: 'en-US', eastAsia: 'zh-CN' },
  };
  return {
    default: {
      document: { run: base, paragraph: { spacing: { before: 0, after: 0 } } },
      heading1: heading(layout, fonts.hei, 0, isTyped),
      heading2: heading(layout, fonts.kai, 1, isTyped),
      heading3: heading(layout, fonts.body, 2, isTyped),
      caption: {
        name: 'caption',
        basedOn: STYLE.normal,
        run: { font: fontSlots(fonts.hei), size: 24, bold: false, italics: false, color: '000000' },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { before: 160, after: 100, ...exact(400) },
          keepNext: true,
          keepLines: true,
        },
      },
    },
    paragraphStyles: [
      style(STYLE.normal, 'Normal', { run: base, paragraph: { spacing: exact(layout.bodyLine) } }),
      ...headStyles(layout, fonts),
      ...bodyStyles(layout),
      ...tableStyles(layout, fonts),
      ...endStyles(layout, fonts),
      ...marginStyles(layout, fonts),
    ],
  };
}

function headStyles(layout: PageLayout, fonts: Fonts): IParagraphStyleOptions[] {
  const gap = layout.bodyLine;
  return [
    style(STYLE.title, '公文标题', {
      run: { ...titleRun(fonts), size: layout.titleSize },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: gap, after: gap, ...exact(layout.titleLine) },
        keepNext: true,
        keepLines: true,
      },
    }),
    style(STYLE.docNo, '公文文号', {
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: gap, ...exact(layout.bodyLine) } },
    }),
    style(STYLE.addressee, '主送机关', { paragraph: { indent: NO_INDENT } }),
  ];
}

function bodyStyles(layout: PageLayout): IParagraphStyleOptions[] {
  return [
    style(STYLE.body, '公文正文', {
      run: layout.bodySpacing === 0 ? {} : { characterSpacing: layout.bodySpacing },
      paragraph: { alignment: AlignmentType.BOTH, indent: firstLine(layout) },
    }),
    style(STYLE.item, '公文条目', { basedOn: STYLE.body }),
  ];
}

function tableStyles(layout: PageLayout, fonts: Fonts): IParagraphStyleOptions[] {
  const line = { spacing: exact(TABLE_LINE), indent: NO_INDENT };
  return [
    style(STYLE.cell, '表内文字', { run: { size: TABLE_SIZE }, paragraph: line }),
    style(STYLE.cellHead, '表头文字', {
      run: { font: fontSlots(fonts.hei), size: TABLE_SIZE },
      paragraph: { ...line, alignment: AlignmentType.CENTER, keepNext: true },
    }),
    style(STYLE.cellTotal, '表内合计', { basedOn: STYLE.cell, run: { font: fontSlots(fonts.hei) } }),
    style(STYLE.signatureCell, '签名栏', {
      paragraph: { indent: { left: bodyCharacters(layout, 2) }, keepNext: true },
    }),
    style(STYLE.picture, '图片段落', {
      // An exact line would show a strip of the picture only.
      paragraph: {
        alignment: AlignmentType.CENTER,
        indent: NO_INDENT,
        spacing: { before: 160, line: 240, lineRule: LineRuleType.AUTO },
        keepNext: true,
      },
    }),
    style(STYLE.figureCaption, '图题', {
      basedOn: STYLE.caption,
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: 80, after: 240, ...exact(layout.kind === 'gb' ? 400 : 360) },
        keepNext: false,
      },
    }),
  ];
}

function endStyles(layout: PageLayout, fonts: Fonts): IParagraphStyleOptions[] {
  const two = bodyCharacters(layout, 2);
  const five = bodyCharacters(layout, 5);
  return [
    style(STYLE.attachmentNote, '附件说明', {
      // Turn lines begin below the name: 附件： is three characters wide.
      paragraph: {
        indent: { left: five, hanging: five - two },
        spacing: { before: layout.bodyLine, ...exact(layout.bodyLine) },
        keepNext: true,
      },
    }),
    style(STYLE.attachmentMark, '附件标识', {
      run: { font: fontSlots(fonts.hei) },
      paragraph: { keepNext: true },
    }),
    style(STYLE.attachmentTitle, '附件标题', {
      run: { ...titleRun(fonts), size: layout.titleSize },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: layout.bodyLine, after: layout.bodyLine, ...exact(layout.titleLine) },
        keepNext: true,
      },
    }),
    style(STYLE.signatory, '署名', {
      // Room for the seal, whose upper edge lies at most one line below the text.
      paragraph: {
        alignment: AlignmentType.RIGHT,
        spacing: { before: layout.bodyLine * 2, ...exact(layout.bodyLine) },
        keepNext: true,
        keepLines: true,
      },
    }),
    style(STYLE.date, '日期', { paragraph: { alignment: AlignmentType.RIGHT, keepLines: true } }),
    style(STYLE.closingNote, '附注', {
      run: { size: 21 },
      paragraph: {
        indent: { firstLine: two },
        spacing: { before: layout.bodyLine, ...exact(360) },
        keepLines: true,
      },
    }),
  ];
}

function marginStyles(layout: PageLayout, fonts: Fonts): IParagraphStyleOptions[] {
  const song = fontSlots(fonts.song, fonts.song);
  const isGb = layout.kind === 'gb';
  return [
    style(STYLE.header, 'header', {
      run: { font: fontSlots(fonts.song), size: 18 },
      paragraph: { alignment: isGb ? AlignmentType.RIGHT : AlignmentType.CENTER, spacing: exact(300) },
    }),
    // Carries the end of a section behind a table: as good as no height, or it would open a page of its own.
    style(STYLE.sectionEnd, '分节', { run: { size: 2 }, paragraph: { spacing: exact(20) } }),
    style(STYLE.footer, 'footer', {
      run: { font: song, size: isGb ? 28 : 18 },
      paragraph: { alignment: isGb ? AlignmentType.LEFT : AlignmentType.CENTER, spacing: exact(360) },
    }),
  ];
}

function heading(layout: PageLayout, font: string, level: 0 | 1 | 2, isTyped: boolean) {
  return {
    basedOn: STYLE.normal,
    next: STYLE.body,
    quickFormat: true,
    run: {
      font: fontSlots(font),
      size: layout.headingSizes[level],
      bold: false,
      italics: false,
      color: '000000',
    },
    paragraph: {
      spacing: { before: 0, after: 0, ...exact(layout.bodyLine) },
      indent: firstLine(layout),
      keepNext: true,
      keepLines: true,
      outlineLevel: level,
      ...(isTyped ? {} : { numbering: { reference: HEADINGS, level } }),
    },
  };
}

function style(id: string, name: string, parts: StyleParts): IParagraphStyleOptions {
  const { basedOn = id === STYLE.normal ? undefined : STYLE.normal, ...rest } = parts;
  return { id, name, quickFormat: true, ...(basedOn === undefined ? {} : { basedOn }), ...rest };
}

function exact(line: number) {
  return { line, lineRule: LineRuleType.EXACT };
}
