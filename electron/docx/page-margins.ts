import { AlignmentType, Footer, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx';
import type { OpinionMeta } from '../../shared/opinion/model.ts';
import type { PageLayout } from './page-layout.ts';
import { STYLE } from './styles.ts';

type Margins = Pick<ISectionOptions, 'headers' | 'footers'>;

/** One character of 四号: how far the page number stays from the edge. */
const PAGE_NUMBER_INSET = 280;

/** Headers and footers of a section; each section brings its own, none relies on the one before it. */
export function pageMargins(layout: PageLayout, meta: OpinionMeta): Margins {
  return layout.kind === 'gb' ? gbMargins(meta) : reportMargins(meta);
}

/** — 1 — at the outer edge: right on odd pages, left on even ones. No header but the mark of a draft. */
function gbMargins({ isDraft }: OpinionMeta): Margins {
  const number = (side: 'left' | 'right') =>
    new Footer({
      children: [
        new Paragraph({
          style: STYLE.footer,
          ...(side === 'right' ? { alignment: AlignmentType.RIGHT } : {}),
          indent: { [side]: PAGE_NUMBER_INSET },
          children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
        }),
      ],
    });
  const draft = () => new Header({ children: [headerLine('草稿')] });
  return {
    ...(isDraft ? { headers: { default: draft(), even: draft() } } : {}),
    footers: { default: number('right'), even: number('left') },
  };
}

/** Number and title above, 第 X 页 共 Y 页 below. */
function reportMargins({ isDraft, docNo, title }: OpinionMeta): Margins {
  const words = [isDraft ? '草稿' : docNo, title].filter((part) => part !== '').join('　');
  const pages = new TextRun({
    children: ['第 ', PageNumber.CURRENT, ' 页 共 ', PageNumber.TOTAL_PAGES, ' 页'],
  });
  return {
    headers: { default: new Header({ children: [headerLine(words)] }) },
    footers: {
      default: new Footer({ children: [new Paragraph({ style: STYLE.footer, children: [pages] })] }),
    },
  };
}

function headerLine(words: string): Paragraph {
  return new Paragraph({ style: STYLE.header, children: [new TextRun(words)] });
}
