import type { OpinionBlock, OpinionSection, OpinionTable, Origin } from '../../../shared/opinion/model.ts';

/** A block with a key that stays the same while its words change. */
export type KeyedBlock = Readonly<{ key: string; block: OpinionBlock }>;

/** Blocks are known by what they come from, not by where they stand: inserted ones do not rename the others. */
export function keyedBlocks(section: OpinionSection): KeyedBlock[] {
  const keys = uniqueKeys(section.blocks.map((block) => `${section.key}/${nameOf(block)}`));
  return section.blocks.map((block, index) => ({ block, key: keys[index] ?? '' }));
}

/** One key per row of a table. */
export function rowKeys(tableKey: string, { rows }: OpinionTable): string[] {
  return uniqueKeys(rows.map(({ kind, cells }) => `${tableKey}/${kind}:${originName(cells[0]?.origin)}`));
}

export function cellKey(rowKey: string, column: number): string {
  return `${rowKey}/${column}`;
}

function nameOf(block: OpinionBlock): string {
  switch (block.kind) {
    case 'heading':
      return `heading:${block.text}`;
    case 'ownWords':
      return `own:${block.section}`;
    case 'table':
      return `table:${block.table.id}`;
    case 'figure':
      return `figure:${block.figure.evidenceId}`;
    default:
      return `${block.kind}:${originName(block.origin)}`;
  }
}

function originName(origin: Origin | undefined): string {
  return origin === undefined ? '' : `${origin.kind}:${origin.id}`;
}

/** Numbers names that occur several times, the first one stays as it is. */
function uniqueKeys(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  });
}
