import type { SectionId } from '../../../shared/domain/opinion.ts';
import type { RichText } from '../../../shared/domain/rich-text.ts';
import type {
  OpinionBlock,
  OpinionModel,
  OpinionSection,
  OpinionTable,
} from '../../../shared/opinion/model.ts';
import type { OpinionTemplate } from '../../../shared/opinion/template.ts';
import { chineseNumber } from './chinese-number.ts';
import { keyedBlocks } from './document-keys.ts';

type Generated = Exclude<OpinionBlock, { kind: 'ownWords' }>;

export type SheetPart =
  | Readonly<{ kind: 'opening'; key: string }>
  /** Begins a section; `heading` carries its number, null for sections without one. */
  | Readonly<{ kind: 'section'; key: string; section: string; heading: string | null }>
  | Readonly<{ kind: 'block'; key: string; block: Generated }>
  /** The expert's words of one part; `content` null where none are written yet. */
  | Readonly<{ kind: 'own'; key: string; part: SectionId; title: string; content: RichText | null }>
  /** Where words of a section are shown that are gone. */
  | Readonly<{ kind: 'ending'; key: string; section: string }>
  | Readonly<{ kind: 'closing'; key: string }>
  | Readonly<{ kind: 'attachment'; key: string; title: string }>;

export type Orientation = OpinionTable['orientation'];

export type Sheet = Readonly<{ key: string; orientation: Orientation; parts: readonly SheetPart[] }>;

/** Words that may stand beside a wide table on its own pages, as in the exported document. */
const MAX_WORDS_BESIDE_TABLE = 400;

/**
 * The document as runs of pages that lie the same way, in the order of the exported one: head, sections,
 * organisation and date, attachments.
 */
export function sheetsOf({ meta, sections }: OpinionModel): Sheet[] {
  const headed = sections.filter((section) => section.heading !== null && !isAttachment(section));
  const numberOf = new Map(headed.map((section, index) => [section.key, chineseNumber(index + 1)]));
  const headingOf = (section: OpinionSection): string | null =>
    section.heading === null ? null : `${numberOf.get(section.key)}、${section.heading}`;
  const body = sections.filter((section) => !isAttachment(section));
  const attached = sections.filter((section) => isAttachment(section) && section.blocks.length > 0);
  return joined([
    portrait([{ kind: 'opening', key: 'opening' }]),
    ...body.flatMap((section) => turned(sectionParts(section, headingOf(section)))),
    portrait([{ kind: 'closing', key: 'closing' }]),
  ]).concat(
    attached.map((section, index): Sheet => {
      const title = section.heading ?? meta.attachments[index] ?? '';
      const [anchor, ...parts] = sectionParts(section, null);
      const mark = { kind: 'attachment', key: `attachment:${section.key}`, title } as const;
      return portrait([...(anchor === undefined ? [] : [anchor]), mark, ...parts]);
    }),
  );
}

/** Adds optional sections that the person has opened for writing but that hold nothing yet. */
export function withOpened(
  model: OpinionModel,
  { sections }: OpinionTemplate,
  opened: ReadonlySet<SectionId>,
): OpinionModel {
  const written = new Map(model.sections.map((section) => [section.key, section]));
  return {
    ...model,
    sections: sections.flatMap((plan): OpinionSection[] => {
      const section = plan.parts.at(-1) ?? 'attachments';
      const known = written.get(plan.key);
      if (known !== undefined) return [known];
      return opened.has(section) ? [{ key: plan.key, section, heading: plan.heading, blocks: [] }] : [];
    }),
  };
}

function sectionParts(section: OpinionSection, heading: string | null): SheetPart[] {
  const own = (part: SectionId, content: RichText | null): SheetPart => ({
    kind: 'own',
    // The same key before and after the first word: the editor must stay while its words become part of the case.
    key: `${section.key}/own:${part}`,
    part,
    title: section.heading ?? '',
    content,
  });
  const parts = keyedBlocks(section).map(({ key, block }): SheetPart => {
    return block.kind === 'ownWords' ? own(block.section, block.content) : { kind: 'block', key, block };
  });
  const isWritten = parts.some((part) => part.kind === 'own' && part.part === section.section);
  return [
    { kind: 'section', key: `section:${section.key}`, section: section.key, heading },
    ...parts,
    ...(isWritten || section.heading === null ? [] : [own(section.section, null)]),
    { kind: 'ending', key: `ending:${section.key}`, section: section.key },
  ];
}

/** Turns the paper for wide tables; what is short beside them stays on their pages. */
function turned(parts: readonly SheetPart[]): Sheet[] {
  const first = parts.findIndex(isWide);
  if (first < 0) return [portrait(parts)];
  const last = parts.findLastIndex(isWide);
  const before = parts.slice(0, first);
  const after = parts.slice(last + 1);
  const start = isShort(before) ? 0 : first;
  const end = isShort(after) ? parts.length : last + 1;
  return [
    portrait(parts.slice(0, start)),
    sheet('landscape', parts.slice(start, end)),
    portrait(parts.slice(end)),
  ];
}

function isWide(part: SheetPart): boolean {
  return part.kind === 'block' && part.block.kind === 'table' && part.block.table.orientation === 'landscape';
}

function isShort(parts: readonly SheetPart[]): boolean {
  const lengths = parts.map((part) => {
    // Own words do not count: a sheet that turns while they are typed would take the cursor away.
    if (part.kind !== 'block') return 0;
    const { block } = part;
    return block.kind === 'table' || block.kind === 'figure' ? Number.POSITIVE_INFINITY : block.text.length;
  });
  return lengths.reduce((sum, length) => sum + length, 0) <= MAX_WORDS_BESIDE_TABLE;
}

function joined(sheets: readonly Sheet[]): Sheet[] {
  const result: Sheet[] = [];
  for (const next of sheets) {
    const last = result.at(-1);
    if (next.parts.length === 0) continue;
    if (last?.orientation === next.orientation) {
      result[result.length - 1] = { ...last, parts: [...last.parts, ...next.parts] };
    } else result.push(next);
  }
  return result;
}

function portrait(parts: readonly SheetPart[]): Sheet {
  return sheet('portrait', parts);
}

function sheet(orientation: Orientation, parts: readonly SheetPart[]): Sheet {
  return { key: `sheet:${parts[0]?.key ?? ''}`, orientation, parts };
}

function isAttachment(section: OpinionSection): boolean {
  return section.section === 'attachments';
}
