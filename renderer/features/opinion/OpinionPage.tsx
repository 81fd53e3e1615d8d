import { memo, useRef } from 'react';
import type { OpinionSettings } from '../../../shared/domain/opinion.ts';
import type { OpinionMeta } from '../../../shared/opinion/model.ts';
import { assertNever } from '../../../shared/util/assert.ts';
import { classNames } from '../../ui/class-names.ts';
import { BlockView } from './BlockView.tsx';
import { OwnWords } from './OwnWords.tsx';
import { PageClosing, PageOpening } from './PageEnds.tsx';
import { PageMarks } from './PageMarks.tsx';
import { usePage } from './page-context.ts';
import { sectionAnchor } from './section-anchor.ts';
import type { Sheet, SheetPart } from './sheets.ts';

type OpinionPageProps = Readonly<{
  meta: OpinionMeta;
  settings: OpinionSettings;
  sheets: readonly Sheet[];
  /** Findings stand in the way of issuing it: it can only leave as a draft. */
  isDraft: boolean;
}>;

/** The opinion as it will print: sheets of A4, turned where a wide table turns them. */
export const OpinionPage = memo(function OpinionPage({ meta, settings, sheets, isDraft }: OpinionPageProps) {
  return (
    <article
      className={classNames('sheets', `sheets-${settings.layout}`)}
      aria-label={meta.title}
      lang="zh-CN"
    >
      {sheets.map((sheet) => (
        <SheetView key={sheet.key} sheet={sheet} meta={meta} isDraft={isDraft} />
      ))}
    </article>
  );
});

type SheetViewProps = Readonly<{ sheet: Sheet; meta: OpinionMeta; isDraft: boolean }>;

function SheetView({ sheet: { orientation, parts }, meta, isDraft }: SheetViewProps) {
  const root = useRef<HTMLDivElement>(null);
  return (
    <div ref={root} className={`sheet sheet-${orientation}`}>
      {isDraft ? <p className="doc-draft">草稿</p> : null}
      {parts.map((part) => (
        <PartView key={part.key} part={part} meta={meta} />
      ))}
      <PageMarks sheet={root} orientation={orientation} />
    </div>
  );
}

type PartViewProps = Readonly<{ part: SheetPart; meta: OpinionMeta }>;

function PartView({ part, meta }: PartViewProps) {
  switch (part.kind) {
    case 'opening':
      return <PageOpening meta={meta} />;
    case 'closing':
      return <PageClosing meta={meta} />;
    case 'attachment':
      return (
        <header>
          <p className="doc-attachment-mark">附件</p>
          <h2 className="doc-title">{part.title}</h2>
        </header>
      );
    case 'section':
      return part.heading === null ? (
        <span id={sectionAnchor(part.section)} />
      ) : (
        <h3 className="doc-heading" id={sectionAnchor(part.section)}>
          {part.heading}
        </h3>
      );
    case 'block':
      return <BlockView blockKey={part.key} block={part.block} />;
    case 'own':
      return <OwnWords part={part.part} title={part.title} content={part.content} />;
    case 'ending':
      return <RemovedWords section={part.section} />;
    default:
      return assertNever(part);
  }
}

/** Words of a section that the case no longer writes. */
function RemovedWords({ section }: Readonly<{ section: string }>) {
  const removed = usePage().changes.removed.get(section) ?? [];
  return removed.map((words, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two rows may have had the same words
    <p key={index} className="doc-paragraph is-removed">
      <del>{words}</del>
    </p>
  ));
}
